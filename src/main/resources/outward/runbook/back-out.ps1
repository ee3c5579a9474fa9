[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # Where the before-state file is kept, if apply.ps1 was told another place than the default.
    [string] $StatePath,
    # What of the record is taken back: all, what this plan added, or what earlier plans added and this one does not hold.
    [ValidateSet('All', 'ThisPlan', 'Earlier')] [string] $Only = 'All'
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE changes.ps1
# INCLUDE held.ps1
# INCLUDE chosen.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath

# ---- back-out ----

# Without the before-state file nobody knows what was there before: show, do not remove.
function ShowPlanned {
    Say ('There is no before-state file ' + $StatePath + ', so nothing is removed.')
    Say 'Of the plan this computer has:'
    FindAddress $address 'ActiveStore' | ForEach-Object { Say ('  address ' + $_.IPAddress + '/' + $_.PrefixLength + ' on interface ' + $_.InterfaceIndex) }
    foreach ($route in $routes) {
        FindRoute $route.Destination 'ActiveStore' | ForEach-Object { Say ('  route ' + $_.DestinationPrefix + ' via ' + $_.NextHop + ' on interface ' + $_.InterfaceIndex) }
    }
    Say 'If apply.cmd was used, use back-out.cmd. Otherwise remove by hand what you know to be added.'
}

function TakeBack($Entry) {
    RemoveRecorded $Entry
}

if (-not $WhatIfPreference) {
    AssertAdministrator
}
$record = ReadRecord $StatePath
if ($null -eq $record) {
    ShowPlanned
    exit 2
}
Say ('The AAAA record of ' + $hostName + ' goes first; see the runbook.')
$recorded = @($record.added | Where-Object { TestChosen $_ })
# INCLUDE take-back.ps1
