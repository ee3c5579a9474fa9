[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves apply.ps1 and back-out.ps1 alike.
    [string] $StatePath,
    # Keep what was added when the server does not answer from the planned address.
    [switch] $KeepOnFailure,
    # Run although this computer has another name than the planned host.
    [switch] $OnThisComputer
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE changes.ps1
# INCLUDE held.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath

# ---- apply ----

function AssertComputer {
    $name = [Net.Dns]::GetHostName()
    if ($name -ine $hostName -and -not $OnThisComputer) {
        throw ('This script is for {0}, and this computer is {1}. Run it there, or add -OnThisComputer if the names differ on purpose. Nothing was changed.' -f $hostName, $name)
    }
}

# What an earlier plan added beside this one stays until the new is proven, so that the host is never without either.
function OpenRecord {
    $record = ReadRecord $StatePath
    if ($null -eq $record) {
        return NewRecord (GetBefore)
    }
    foreach ($entry in @($record.added | Where-Object { -not (TestHeld $_) })) {
        Say ('Of an earlier plan: {0} {1} {2}. It stays until back-out.ps1 -Only Earlier.' -f $entry.kind, $entry.target, $entry.nextHop)
    }
    return $record
}

function GetBefore {
    return [pscustomobject]@{
        addresses = @(ReadAll { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                ForEach-Object { $_.IPAddress + '/' + $_.PrefixLength + ' on ' + $_.InterfaceIndex })
        routes = @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                ForEach-Object { $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceIndex })
    }
}

function AddPlannedAddress {
    $there = @(FindAddress $address 'ActiveStore')
    if (@($there | Where-Object { $_.InterfaceIndex -ne $index }).Length -gt 0) {
        throw ('Another interface of this computer already has {0}. If an earlier plan added it there, run back-out.ps1 first.' -f $address)
    }
    if ($there.Length -gt 0) {
        if ($there[0].PrefixLength -ne $prefixLength) {
            throw ('{0} is already there with prefix length {1}; the plan says {2}.' -f $address, $there[0].PrefixLength, $prefixLength)
        }
        if (@(FindAddress $address 'PersistentStore').Length -eq 0) {
            Write-Warning ('{0} was there before, but only until the next restart.' -f $address)
        }
        Say ('Already there: address ' + $address)
        WaitUntilUsable
        return
    }
    if (-not (TestApproved ('interface ' + $index) ('Add address ' + $address + '/' + $prefixLength))) {
        return
    }
    $entry = NewEntry 'address' $interfaceName ($address + '/' + $prefixLength) ''
    AddToRecord $entry
    try {
        $null = New-NetIPAddress -InterfaceIndex $index -IPAddress $address -PrefixLength $prefixLength -Confirm:$false -ErrorAction Stop
    }
    catch {
        if (@(FindAddress $address 'ActiveStore').Length -eq 0) {
            RemoveFromRecord $entry
        }
        throw
    }
    $script:own = @($script:own) + $entry
    WaitUntilUsable
    Say ('Added: address ' + $address + '/' + $prefixLength)
}

# Straight after it is added an address is Tentative until duplicate detection is over.
function WaitUntilUsable {
    $state = 'missing'
    for ($try = 0; $try -lt 20; $try++) {
        $there = @(FindAddress $address 'ActiveStore')
        if ($there.Length -gt 0) {
            $state = [string] $there[0].AddressState
        }
        if ($state -ceq 'Preferred') {
            return
        }
        if ($state -ceq 'Duplicate') {
            throw ('Another computer on this link already uses {0}. Choose another address in the plan.' -f $address)
        }
        Start-Sleep -Milliseconds 500
    }
    throw ('{0} did not become usable within ten seconds; its state is {1}. Is the network cable in, and the adapter connected?' -f $address, $state)
}

# IPsec drops what comes from another source. The address is in force all the same, so this only warns.
function WarnAboutSource {
    if ($WhatIfPreference) {
        return
    }
    foreach ($probe in $probes) {
        try {
            $chosen = [string] @(Find-NetRoute -RemoteIPAddress $probe -ErrorAction Stop)[0].IPAddress
            if ((GetCanonical $chosen) -cne (GetCanonical $address)) {
                Write-Warning ('Towards {0} Windows would send from {1}, not from the planned {2}; IPsec drops such packets. See SOURCE_CHOSEN of verify.ps1.' -f $probe, $chosen, $address)
            }
        }
        catch {
            Write-Warning ('Not known: which source Windows would choose towards {0}. {1}' -f $probe, $_.Exception.Message)
        }
    }
}

# A reply proves the server's way back to this address.
function TestWayBack {
    if (-not $serverAddress -or $WhatIfPreference) {
        Say 'Not asked: whether the server answers the planned address.'
        return
    }
    $ping = Join-Path -Path $env:SystemRoot -ChildPath 'System32\ping.exe'
    & $ping '-6' '-n' '2' '-w' '3000' '-S' $address $serverAddress | ForEach-Object { Say ('  ' + $_) }
    if ($LASTEXITCODE -eq 0) {
        Say ('By the word of ping.exe the server ' + $serverAddress + ' answered the planned address. Proof is SERVER_TCP of verify.ps1.')
        return
    }
    Say 'Likely causes:'
    Say '  the server has its address with prefix length 128, so it has no route back to this host'
    Say '  native IPv6 or neighbour discovery does not pass between this host and the server (VLAN, switch, firewall)'
    Say '  this host is not on the server''s link, or the interface is not the one on that link'
    Say '  a firewall on the server or between drops ICMPv6 echo requests'
    throw ('The server {0} did not answer a ping from {1}.' -f $serverAddress, $address)
}

function UndoOwn {
    if ($KeepOnFailure) {
        Say 'Kept, as -KeepOnFailure asks; back-out.ps1 takes it back.'
        return
    }
    for ($at = $own.Length - 1; $at -ge 0; $at--) {
        $entry = $own[$at]
        try {
            RemoveRecorded $entry
        }
        catch {
            Write-Warning ('Still there: {0} {1}. {2}' -f $entry.kind, $entry.target, $_.Exception.Message)
        }
    }
    foreach ($entry in $replaced) {
        try {
            RestoreRoute $entry
        }
        catch {
            Write-Warning ('Not restored: route {0} via {1}. {2}' -f $entry.target, $entry.nextHop, $_.Exception.Message)
        }
    }
}

function RestoreRoute($Entry) {
    $index = (FindInterface $Entry.interface).InterfaceIndex
    AddToRecord $Entry
    $null = New-NetRoute -InterfaceIndex $index -DestinationPrefix $Entry.target -NextHop $Entry.nextHop -Confirm:$false -ErrorAction Stop
    Say ('Restored: route ' + $Entry.target + ' via ' + $Entry.nextHop)
}

$planned = @('address') + @($routes | ForEach-Object { 'route ' + $_.Destination }) + 'answer of the server'
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    AssertComputer
    $index = (FindInterface $interfaceName).InterfaceIndex
    $record = OpenRecord
    AddPlannedAddress
    $finished += 'address'
    foreach ($route in $routes) {
        AddPlannedRoute $route
        $finished += 'route ' + $route.Destination
    }
    WarnAboutSource
    TestWayBack
    $finished += 'answer of the server'
    Say 'Finished. Go on with verify.ps1.'
}
catch {
    SayStopped $_.Exception.Message
    if ($own.Length -gt 0 -or $replaced.Length -gt 0) {
        UndoOwn
    }
    throw
}
