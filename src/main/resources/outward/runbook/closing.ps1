# ---- where a run stopped: what was done and what was not ----

$planned = @()
$finished = @()

function SayStopped([string] $Cause) {
    $left = @($planned | Where-Object { $finished -cnotcontains $_ })
    Say ('Stopped at {0}: {1}' -f $(if ($left.Length -gt 0) { $left[0] } else { 'the end' }), $Cause)
    Say ('Was done: ' + $(if ($finished.Length -gt 0) { $finished -join ', ' } else { 'nothing' }))
    Say ('Not done: ' + $(if ($left.Length -gt 0) { $left -join ', ' } else { 'nothing' }))
}
