[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # Where the before-state file is kept, if the other scripts were told another place than the default.
    [string] $StatePath,
    # What of the record is taken back: all, what this plan added, or what earlier plans added and this one does not hold.
    [ValidateSet('All', 'ThisPlan', 'Earlier')] [string] $Only = 'All',
    # The management servers list only; routes and switches wait until the hosts are done.
    [switch] $ListOnly,
    # Routes and switches only; entries of the list that were left for others stay.
    [switch] $WithoutList,
    # Where the group policy objects are backed up before the list is changed.
    [string] $GpoBackupPath,
    # They were backed up by other means.
    [switch] $GpoBackedUp
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE changes.ps1
# INCLUDE switches.ps1
# INCLUDE list.ps1
# INCLUDE policies.ps1
# INCLUDE chosen.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath
$GpoBackupPath = GetBackupPath $GpoBackupPath

# ---- back-out of the server: only what the before-state file says was added ----

function TestHeld($Entry) {
    $target = GetCanonical $Entry.target
    if ($Entry.kind -ceq 'management server') {
        return @($entries | Where-Object { (GetCanonical $_) -ceq $target }).Length -gt 0
    }
    if ($Entry.kind -ceq 'Forwarding' -or $Entry.kind -ceq 'Advertising') {
        return $published.Length -gt 0
    }
    if ($Entry.kind -ceq 'Publish' -or $Entry.nextHop -ceq '::') {
        return @($published | Where-Object { (GetCanonical $_) -ceq $target }).Length -gt 0
    }
    return TestRouteHeld $Entry
}

# Entries of domain controllers and Configuration Manager are never in the file, so they are never removed.
function RemoveListed($Entry) {
    $script:listed = @(GetListed)
    if (TestListed $Entry.target) {
        Remove-DAMgmtServer -MgmtServer $Entry.target -Confirm:$false -ErrorAction Stop
    }
    RemoveFromRecord $Entry
    Say ('Not in the list any more: ' + $Entry.target)
}

# Only where an entry is still in the list: what is gone already changes no policy.
function BackupBeforeRemovals {
    $targets = @($recorded | Where-Object { $_.kind -ceq 'management server' } | ForEach-Object { $_.target })
    if ($targets.Length -eq 0) {
        return
    }
    $script:listed = @(GetListed)
    if (@($targets | Where-Object { TestListed $_ }).Length -gt 0) {
        BackupPolicies
    }
}

function TakeBack($Entry) {
    if ($Entry.kind -ceq 'management server') {
        RemoveListed $Entry
    }
    elseif ($Entry.kind -ceq 'route') {
        RemoveRecorded $Entry
    }
    else {
        ResetRecorded $Entry
    }
}

function ShowPlanned {
    Say ('There is no before-state file ' + $StatePath + ', so nothing is removed.')
    Say 'Of the plan this server has:'
    $script:listed = @(GetListed)
    $entries | Where-Object { TestListed $_ } | ForEach-Object { Say ('  management server ' + $_) }
    foreach ($route in $routes) {
        FindRoute $route.Destination 'ActiveStore' | ForEach-Object { Say ('  route ' + $_.DestinationPrefix + ' via ' + $_.NextHop + ' on interface ' + $_.InterfaceIndex) }
    }
    Say 'Remove by hand, one by one, what you know to be added.'
}

if (-not $WhatIfPreference) {
    AssertAdministrator
}
$record = ReadRecord $StatePath
if ($null -eq $record) {
    ShowPlanned
    exit 2
}
$recorded = @($record.added | Where-Object {
        $inList = $_.kind -ceq 'management server'
        (TestChosen $_) -and (-not $ListOnly -or $inList) -and (-not $WithoutList -or -not $inList) })
$planned = @('backup of the policies')
try {
    BackupBeforeRemovals
}
catch {
    SayStopped $_.Exception.Message
    throw
}
# INCLUDE take-back.ps1
if ($finished.Length -gt 0) {
    Say 'Run gpupdate /target:computer on every DirectAccess server and on the clients.'
}
