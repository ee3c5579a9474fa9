# ---- backup of the DirectAccess group policy objects, before the list in them changes ----

function GetBackupPath([string] $Given) {
    if ($Given) {
        return GetFullPath $Given
    }
    return Join-Path -Path $env:ProgramData -ChildPath ('Outward\gpo-' + [DateTime]::UtcNow.ToString('yyyyMMdd-HHmmss'))
}

# A backup changes no policy, so it is not asked about: an answer "Yes to All" is then for what is changed.
function BackupPolicies {
    if ($GpoBackedUp) {
        return
    }
    if ($WhatIfPreference) {
        Say ('What if: the DirectAccess group policy objects are backed up to ' + $GpoBackupPath)
        return
    }
    $null = [IO.Directory]::CreateDirectory($GpoBackupPath)
    foreach ($name in @(GetPolicyNames)) {
        $part = $name.Split('\')
        if ($part.Length -eq 2) {
            $null = Backup-GPO -Domain $part[0] -Name $part[1] -Path $GpoBackupPath -ErrorAction Stop
        }
        else {
            $null = Backup-GPO -Name $name -Path $GpoBackupPath -ErrorAction Stop
        }
        Say ('Backed up: ' + $name)
    }
}

# An error of Get-DAMultiSite means that there is one entry point; where the plan knows of several, something is wrong.
function GetEntryPoints {
    try {
        return @((Get-DAMultiSite -ErrorAction Stop).DAEntryPoints | Where-Object { $_ } | ForEach-Object { [string] $_ })
    }
    catch {
        if ($multisite) {
            throw
        }
        Say ('Not multisite, says Get-DAMultiSite: ' + $_.Exception.Message)
        return @()
    }
}

function GetPolicyNames {
    $access = @(Get-RemoteAccess -ErrorAction Stop)
    $access += @(GetEntryPoints | ForEach-Object { Get-RemoteAccess -EntrypointName $_ -ErrorAction Stop })
    $names = @()
    foreach ($one in $access) {
        foreach ($property in @('ServerGpoName', 'ClientGpoName', 'DownlevelGpoName')) {
            if ($null -ne $one.PSObject.Properties[$property]) {
                $names += @($one.PSObject.Properties[$property].Value | ForEach-Object { [string] $_ })
            }
        }
    }
    $names = @($names | Where-Object { $_ } | Sort-Object -Unique)
    if ($names.Length -eq 0) {
        throw 'Get-RemoteAccess names no group policy object. Back them up by hand and add -GpoBackedUp. Nothing was changed.'
    }
    return $names
}
