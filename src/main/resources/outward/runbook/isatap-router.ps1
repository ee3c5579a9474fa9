[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath,
    # The ISATAP interface; without it the one made from the internal IPv4 address is taken.
    [string] $InterfaceName
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE changes.ps1
$StatePath = GetStatePath $StatePath

# ---- ISATAP router: publish the prefix, forward and advertise; Windows forgets this at a restart ----

# There is one ISATAP interface per adapter; the right one holds the address made from the internal IPv4 address.
function FindIsatap {
    if ($InterfaceName) {
        return FindInterface $InterfaceName
    }
    $names = @(ReadAll { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
            Where-Object { $_.InterfaceAlias -like '*isatap*' -and (TestEmbeds $_.IPAddress) } |
            ForEach-Object { $_.InterfaceAlias } | Sort-Object -Unique)
    if ($names.Length -ne 1) {
        throw ('{0} ISATAP interfaces are made from {1}. Name the right one with -InterfaceName. Nothing was changed.' -f $names.Length, ($internalIpv4 -join ', '))
    }
    return FindInterface $names[0]
}

# An ISATAP address ends with 5efe and the IPv4 address (RFC 5214).
function TestEmbeds([string] $Text) {
    $end = [BitConverter]::ToString([Net.IPAddress]::Parse($Text.Split('%')[0]).GetAddressBytes(), 10, 6)
    return @($internalIpv4 | Where-Object { $end -ceq '5E-FE-' + [BitConverter]::ToString([Net.IPAddress]::Parse($_).GetAddressBytes()) }).Length -gt 0
}

function SetSwitch([string] $Kind, $Interface) {
    $before = [string] $Interface.$Kind
    if ($before -ceq 'Enabled') {
        Say ('Already enabled: ' + $Kind)
        return
    }
    if (-not (TestApproved ('interface ' + $index) ('Enable ' + $Kind))) {
        return
    }
    AddToRecord (NewEntry $Kind $interfaceName $before '')
    if ($Kind -ceq 'Forwarding') {
        Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Forwarding Enabled -Confirm:$false -ErrorAction Stop
    }
    else {
        Set-NetIPInterface -InterfaceIndex $index -AddressFamily IPv6 -Advertising Enabled -Confirm:$false -ErrorAction Stop
    }
    Say ('Enabled: ' + $Kind)
}

# The same /64 on two interfaces would draw the traffic of one into the other.
function AssertOffLink([string] $Prefix) {
    $others = @(@(FindRoute $Prefix 'ActiveStore') | Where-Object { $_.InterfaceIndex -ne $index -and (GetCanonical $_.NextHop) -ceq (GetCanonical '::') })
    if ($others.Length -gt 0) {
        throw ('{0} is already on-link on another interface: {1}. It was not published, and nothing was changed.' -f $Prefix, $others[0].InterfaceAlias)
    }
}

function PublishPrefix([string] $Prefix) {
    $there = @(FindExactRoute $Prefix $index '::' 'ActiveStore')
    if ($there.Length -gt 0 -and [string] $there[0].Publish -ceq 'Yes') {
        Say ('Already published: ' + $Prefix)
        return
    }
    if (-not (TestApproved ('interface ' + $index) ('Publish ' + $Prefix))) {
        return
    }
    if ($there.Length -gt 0) {
        AddToRecord (NewEntry 'Publish' $interfaceName $Prefix ([string] $there[0].Publish))
        Set-NetRoute -InterfaceIndex $index -DestinationPrefix $there[0].DestinationPrefix -NextHop $there[0].NextHop -Publish Yes -Confirm:$false -ErrorAction Stop
    }
    else {
        AddToRecord (NewEntry 'route' $interfaceName $Prefix '::')
        $null = New-NetRoute -InterfaceIndex $index -DestinationPrefix $Prefix -NextHop '::' -Publish Yes -Confirm:$false -ErrorAction Stop
    }
    Say ('Published: ' + $Prefix)
}

if (-not $WhatIfPreference) {
    AssertAdministrator
}
$interface = FindIsatap
$InterfaceName = $interface.InterfaceAlias
$index = $interface.InterfaceIndex
foreach ($prefix in $prefixes) {
    AssertOffLink $prefix
}
$record = ReadRecord $StatePath
if ($null -eq $record) {
    $record = NewRecord ([pscustomobject]@{ interface = $InterfaceName; forwarding = [string] $interface.Forwarding; advertising = [string] $interface.Advertising })
}
SetSwitch 'Forwarding' $interface
SetSwitch 'Advertising' $interface
foreach ($prefix in $prefixes) {
    PublishPrefix $prefix
}
Say 'Finished. Have this script run at every start of the computer.'
