[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath,
    # The ISATAP interface; without it the one made from the internal IPv4 address is taken.
    [string] $InterfaceName,
    # For the task at startup: sets again what a restart took away, and leaves the before-state file as it is.
    [switch] $AtStart
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE changes.ps1
# INCLUDE switches.ps1
# INCLUDE publish.ps1
# INCLUDE closing.ps1
$StatePath = $(if ($AtStart) { '' } else { GetStatePath $StatePath })

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

# The same /64 on two interfaces would draw the traffic of one into the other.
function AssertOffLink([string] $Prefix) {
    $others = @(@(FindRoute $Prefix 'ActiveStore') | Where-Object { $_.InterfaceIndex -ne $index -and (GetCanonical $_.NextHop) -ceq (GetCanonical '::') })
    if ($others.Length -gt 0) {
        throw ('{0} is already on-link on another interface: {1}. It was not published, and nothing was changed.' -f $Prefix, $others[0].InterfaceAlias)
    }
}

# At a start the values before the first run are what counts, and they are recorded or taken back already.
function OpenRecord($Interface) {
    if ($AtStart) {
        return NewRecord $null
    }
    $record = ReadRecord $StatePath
    if ($null -eq $record) {
        return NewRecord ([pscustomobject]@{ interface = $Interface.InterfaceAlias; forwarding = [string] $Interface.Forwarding; advertising = [string] $Interface.Advertising })
    }
    return $record
}

$planned = @($prefixes | ForEach-Object { 'publish ' + $_ }) + @('Forwarding', 'Advertising')
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    $interface = FindIsatap
    $InterfaceName = $interface.InterfaceAlias
    $index = $interface.InterfaceIndex
    foreach ($prefix in $prefixes) {
        AssertOffLink $prefix
    }
    $record = OpenRecord $interface
    foreach ($prefix in $prefixes) {
        PublishRoute $prefix '::' @(FindExactRoute $prefix $index '::' 'ActiveStore')
        $finished += 'publish ' + $prefix
    }
    foreach ($kind in @('Forwarding', 'Advertising')) {
        SetSwitch $kind $interface 'Enabled'
        $finished += $kind
    }
    Say 'Finished. Have this script run with -AtStart at every start of the computer.'
}
catch {
    SayStopped $_.Exception.Message
    throw
}
