[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    # Where the before-state file is kept, if advertise.ps1 was told another place than the default.
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
# INCLUDE switches.ps1
# INCLUDE chosen.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath

# ---- back-out of the router: made routes go, others are only published as before, each switch gets its old value ----

# A switch is held while the adapter carries one of the plan's VLANs; a route while a VLAN is left to advertise it on.
function TestHeld($Entry) {
    $target = GetCanonical $Entry.target
    if ($Entry.kind -ceq 'route' -or $Entry.kind -ceq 'Publish') {
        $held = @($vlans | Where-Object { (GetCanonical $_.Prefix) -ceq $target })
        $shared = @($routes | Where-Object { $vlans.Length -gt 0 -and (GetCanonical $_.Destination) -ceq $target })
        return ($held.Length + $shared.Length) -gt 0
    }
    $index = (FindInterface $Entry.interface).InterfaceIndex
    return @($vlans | Where-Object { @(FindExactRoute $_.Prefix $index '::' 'ActiveStore').Length -gt 0 }).Length -gt 0
}

function TakeBack($Entry) {
    if ($Entry.kind -ceq 'route') {
        RemoveRecorded $Entry
    }
    else {
        ResetRecorded $Entry
    }
}

function ShowPublished {
    Say ('There is no before-state file ' + $StatePath + ', so nothing is changed. Published here:')
    ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } | Where-Object { [string] $_.Publish -cne 'No' } |
        ForEach-Object { Say ('  ' + $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceAlias) }
    Say 'Set back by hand what your notes say.'
}

if (-not $WhatIfPreference) {
    AssertAdministrator
}
$record = ReadRecord $StatePath
if ($null -eq $record) {
    ShowPublished
    exit 2
}
$recorded = @($record.added | Where-Object { TestChosen $_ })
# INCLUDE take-back.ps1
