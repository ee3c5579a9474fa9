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
# INCLUDE policies.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath
$GpoBackupPath = GetBackupPath $GpoBackupPath

# ---- management servers list: entries by address, never by name; cmdlets write it at once ----

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
