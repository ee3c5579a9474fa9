# ---- the management servers list; an entry is a text, or an object that holds texts ----

function GetListed {
    $texts = @(Get-DAMgmtServer -Type All -ErrorAction Stop | ForEach-Object {
            if ($_ -is [string]) {
                $_
            }
            else {
                $_.PSObject.Properties | Where-Object { $_.Name -notlike 'Cim*' -and $_.Name -ne 'PSComputerName' } | ForEach-Object { $_.Value }
            }
        })
    return @($texts | Where-Object { $_ -is [string] -and $_ })
}

# Asks what was read last: reading takes seconds.
function TestListed([string] $Text) {
    $wanted = GetCanonical $Text
    return @($listed | Where-Object { (GetCanonical $_) -ceq $wanted }).Length -gt 0
}
