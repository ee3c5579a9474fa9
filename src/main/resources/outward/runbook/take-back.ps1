# ---- the last addition goes first ----

[array]::Reverse($recorded)
$planned = @($recorded | ForEach-Object { (@($_.kind, $_.target, $_.nextHop, $(if ($_.interface) { 'on ' + $_.interface })) | Where-Object { $_ }) -join ' ' })
try {
    for ($at = 0; $at -lt $recorded.Length; $at++) {
        if ($PSCmdlet.ShouldProcess('this computer', 'Take back ' + $planned[$at])) {
            TakeBack $recorded[$at]
            $finished += $planned[$at]
        }
    }
}
catch {
    SayStopped $_.Exception.Message
    throw
}
Say ('{0} of {1} recorded additions taken back. What was there before was not touched.' -f $finished.Length, $recorded.Length)
