# ---- common ----

function Say([string] $Text) {
    Write-Host $Text
}

function AssertAdministrator {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object Security.Principal.WindowsPrincipal -ArgumentList $identity
    if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        throw 'Open PowerShell with "Run as administrator" and start this again. Nothing was changed.'
    }
}

# False means that -WhatIf only wants to be told; a "No" to -Confirm stops the script.
function TestApproved([string] $Target, [string] $Action) {
    if ($PSCmdlet.ShouldProcess($Target, $Action)) {
        return $true
    }
    if (-not $WhatIfPreference) {
        throw ('Not confirmed: ' + $Action)
    }
    return $false
}

# One spelling for one address or prefix, whatever Windows printed; a zone is dropped. Other text stays as it is.
function GetCanonical([string] $Text) {
    $parts = $Text.Split('/')
    $parsed = $null
    if (-not [Net.IPAddress]::TryParse($parts[0].Split('%')[0], [ref] $parsed)) {
        return $Text
    }
    if ($parts.Length -gt 1) {
        return $parsed.ToString() + '/' + $parts[1]
    }
    return $parsed.ToString()
}

# The networking cmdlets raise an error where they find nothing; that is an empty answer here.
function ReadAll([scriptblock] $Query) {
    try {
        & $Query
    }
    catch {
        if ($_.FullyQualifiedErrorId -notlike 'CmdletizationQuery_NotFound*') {
            throw
        }
    }
}

function GetFullPath([string] $Path) {
    return $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
}

function GetUtcTime {
    return [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
}
