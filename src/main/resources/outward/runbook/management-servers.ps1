[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath,
    # Where the group policy objects are backed up before the list is changed.
    [string] $GpoBackupPath,
    # They were backed up by other means.
    [switch] $GpoBackedUp,
    # Add Configuration Manager's addresses too: only where Refresh found nothing but NAT64 addresses.
    [switch] $IncludeConfigManager
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE list.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath
if (-not $GpoBackupPath) {
    $GpoBackupPath = Join-Path -Path $env:ProgramData -ChildPath ('Outward\gpo-' + [DateTime]::UtcNow.ToString('yyyyMMdd-HHmmss'))
}
$GpoBackupPath = GetFullPath $GpoBackupPath

# ---- management servers list: entries by address, never by name; cmdlets write it at once ----

function BackupPolicies {
    if ($GpoBackedUp -or -not (TestApproved $GpoBackupPath 'Back up the DirectAccess group policy objects')) {
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

# Entries of Configuration Manager are not recorded: no back-out removes them.
function AddListed([string] $Text, [bool] $Recorded) {
    if (TestListed $Text) {
        Say ('Already in the list: ' + $Text)
        return
    }
    if (-not (TestApproved 'management servers list' ('Add ' + $Text))) {
        return
    }
    $entry = NewEntry 'management server' '' $Text ''
    if ($Recorded) {
        AddToRecord $entry
    }
    try {
        Add-DAMgmtServer -MgmtServer $Text -Confirm:$false -ErrorAction Stop
    }
    catch {
        $script:listed = @(GetListed)
        if ($Recorded -and -not (TestListed $Text)) {
            RemoveFromRecord $entry
        }
        throw
    }
    $script:listed = @($listed) + $Text
    Say ('Added: ' + $Text)
}

# Configuration Manager is found by DirectAccess itself; by address it is added only where it is asked for.
function SayConfigManager([string] $Text) {
    Say ('Configuration Manager ' + $Text + $(if (TestListed $Text) { ' is in the list by address.' } else { ' is not in the list by address: use Refresh Management Servers in the console and compare.' }))
}

$wanted = @($entries) + @($(if ($IncludeConfigManager) { $configManager } else { @() }))
$planned = @('backup of the policies') + @($wanted | ForEach-Object { 'entry ' + $_ })
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    $listed = @(GetListed)
    $record = ReadRecord $StatePath
    if ($null -eq $record) {
        $record = NewRecord ([pscustomobject]@{ managementServers = $listed })
    }
    if (@($wanted | Where-Object { -not (TestListed $_) }).Length -gt 0) {
        BackupPolicies
    }
    $finished += 'backup of the policies'
    foreach ($text in $wanted) {
        AddListed $text ($entries -ccontains $text)
        $finished += 'entry ' + $text
    }
    $listed = @(GetListed)
    $configManager | ForEach-Object { SayConfigManager $_ }
    Say ('{0} of {1} planned entries are in the list. Entries there: {2}' -f @($wanted | Where-Object { TestListed $_ }).Length, $wanted.Length, ($listed -join ', '))
}
catch {
    SayStopped $_.Exception.Message
    throw
}
