# apply.ps1: sets the planned IPv6 address and routes of one management host.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves apply.ps1 and back-out.ps1 alike.
    [string] $StatePath,
    # Keep what was added when the server does not answer from the planned address.
    [switch] $KeepOnFailure,
    # Run although this computer has another name than the planned host.
    [switch] $OnThisComputer
)

$planRevision = 3
$planHash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
$serverAddress = '2002:836b:2:3333::1'
$subjectId = '01936a00-0000-7000-8000-000000000001'
$hostName = 'JUMP01'
$interfaceName = 'Intranet'
$address = '2002:836b:2:3333::10'
$prefixLength = 64
$routes = @(
    @{ Destination = '2002:836b:2:1000::/64'; NextHop = '2002:836b:2:3333::1' }
    @{ Destination = '2001:0:836b:2::/64'; NextHop = '2002:836b:2:3333::1' }
)
$probes = @('2002:836b:2:1000::10', '2001:0:836b:2::10')

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

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

# ---- the before-state file: what was there, and what these scripts added ----

function GetStatePath([string] $Given) {
    if ($Given) {
        return GetFullPath $Given
    }
    return Join-Path -Path $env:ProgramData -ChildPath ('Outward\before-' + $subjectId + '.json')
}

function ReadRecord([string] $Path) {
    if (-not [IO.File]::Exists($Path)) {
        return $null
    }
    $record = ConvertFrom-Json -InputObject ([IO.File]::ReadAllText($Path))
    if ($record.schema -cne 'outward-before/1' -or $record.subject -cne $subjectId) {
        throw ('{0} is not the before-state file of this plan. Nothing was changed.' -f $Path)
    }
    $record.added = @($record.added | Where-Object { $null -ne $_ })
    return $record
}

function NewRecord($Before) {
    return [pscustomobject]@{
        schema = 'outward-before/1'
        subject = $subjectId
        computer = [Net.Dns]::GetHostName()
        createdAt = GetUtcTime
        before = $Before
        added = @()
    }
}

# Without a path nothing is kept: a run that only repeats what is recorded adds nothing.
function SaveRecord($Record, [string] $Path) {
    if (-not $Path) {
        return
    }
    $folder = [IO.Path]::GetDirectoryName($Path)
    $null = [IO.Directory]::CreateDirectory($folder)
    $fresh = $Path + '.new'
    [IO.File]::WriteAllText($fresh, (ConvertTo-Json -InputObject $Record -Depth 6))
    [IO.File]::Copy($fresh, $Path, $true)
    [IO.File]::Delete($fresh)
}

# Via is the next hop of a published route, whose field nextHop holds the value before.
function NewEntry([string] $Kind, [string] $On, [string] $Target, [string] $NextHop, [string] $Via) {
    return [pscustomobject]@{
        kind = $Kind
        interface = $On
        target = $Target
        nextHop = $NextHop
        via = $Via
        plan = $planHash
        at = GetUtcTime
    }
}

function TestSameEntry($One, $Other) {
    return $One.kind -ceq $Other.kind -and $One.interface -ceq $Other.interface -and
        $One.target -ceq $Other.target -and $One.nextHop -ceq $Other.nextHop -and (GetVia $One) -ceq (GetVia $Other)
}

# Entries of earlier releases have no such field.
function GetVia($Entry) {
    return [string] $(if ($null -ne $Entry.PSObject.Properties['via']) { $Entry.via })
}

# The file is written before the change, so that a change that was interrupted is known too.
function AddToRecord($Entry) {
    if (@($record.added | Where-Object { TestSameEntry $_ $Entry }).Length -eq 0) {
        $record.added = @($record.added) + $Entry
    }
    SaveRecord $record $StatePath
}

function RemoveFromRecord($Entry) {
    $record.added = @($record.added | Where-Object { -not (TestSameEntry $_ $Entry) })
    SaveRecord $record $StatePath
}

# ---- IPv6 interfaces, addresses and routes ----

function FindInterface([string] $Name) {
    $all = @(ReadAll { Get-NetIPInterface -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop })
    $found = @($all | Where-Object { $_.InterfaceAlias -ceq $Name })
    if ($found.Length -eq 1) {
        return $found[0]
    }
    Say 'IPv6 interfaces of this computer, upper and lower case count:'
    $all | ForEach-Object { Say ('  ' + $_.InterfaceAlias) }
    throw ('{0} interfaces have exactly the planned name "{1}". Correct the name in the plan, or see whether IPv6 is switched off on that adapter.' -f $found.Length, $Name)
}

function FindAddress([string] $Address, [string] $Store) {
    $wanted = GetCanonical $Address
    return @(ReadAll { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop }) |
        Where-Object { (GetCanonical $_.IPAddress) -ceq $wanted }
}

function FindRoute([string] $Destination, [string] $Store) {
    $wanted = GetCanonical $Destination
    return @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop }) |
        Where-Object { (GetCanonical $_.DestinationPrefix) -ceq $wanted }
}

function FindExactRoute([string] $Destination, [int] $Index, [string] $NextHop, [string] $Store) {
    $wanted = GetCanonical $NextHop
    return @(FindRoute $Destination $Store) |
        Where-Object { $_.InterfaceIndex -eq $Index -and (GetCanonical $_.NextHop) -ceq $wanted }
}

# ---- adding and taking back, each with its entry in the before-state file ----

$own = @()
$replaced = @()

# Without -PolicyStore the networking cmdlets write both the active and the persistent entry.
function AddPlannedRoute($Route) {
    $text = 'route ' + $Route.Destination + ' via ' + $Route.NextHop
    $same = @(FindExactRoute $Route.Destination $index $Route.NextHop 'ActiveStore')
    $others = @(@(FindRoute $Route.Destination 'ActiveStore') | Where-Object {
            $_.InterfaceIndex -ne $index -or (GetCanonical $_.NextHop) -cne (GetCanonical $Route.NextHop) })
    $unknown = @($others | Where-Object { @(FindEarlier $_).Length -eq 0 })
    if ($unknown.Length -gt 0) {
        throw ('There is already a route to {0} via {1} on interface {2}, which this plan does not know.' -f $Route.Destination, $unknown[0].NextHop, $unknown[0].InterfaceIndex)
    }
    if ($same.Length -gt 0) {
        if (@(FindExactRoute $Route.Destination $index $Route.NextHop 'PersistentStore').Length -eq 0) {
            Write-Warning ('The {0} was there before, but only until the next restart.' -f $text)
        }
        Say ('Already there: ' + $text)
    }
    elseif (TestApproved ('interface ' + $index) ('Add ' + $text)) {
        AddRoute $Route
        Say ('Added: ' + $text)
    }
    foreach ($other in $others) {
        ReplaceEarlier $other
    }
}

function AddRoute($Route, [string] $Publish = 'No') {
    $entry = NewEntry 'route' $interfaceName $Route.Destination $Route.NextHop
    AddToRecord $entry
    try {
        $null = New-NetRoute -InterfaceIndex $index -DestinationPrefix $Route.Destination -NextHop $Route.NextHop -Publish $Publish -Confirm:$false -ErrorAction Stop
    }
    catch {
        if (@(FindExactRoute $Route.Destination $index $Route.NextHop 'ActiveStore').Length -eq 0) {
            RemoveFromRecord $entry
        }
        throw
    }
    $script:own = @($script:own) + $entry
}

# A recorded route to the same prefix is of an earlier plan: two would share the traffic, so the new one takes its place.
function ReplaceEarlier($Other) {
    foreach ($entry in @(FindEarlier $Other)) {
        if (TestApproved ('interface ' + $Other.InterfaceIndex) ('Replace the earlier route ' + $entry.target + ' via ' + $entry.nextHop)) {
            RemoveRecorded $entry
            $script:replaced = @($script:replaced) + $entry
        }
    }
}

function FindEarlier($Other) {
    return @($record.added | Where-Object {
            $_.kind -ceq 'route' -and $_.interface -ceq $Other.InterfaceAlias -and
            (GetCanonical $_.target) -ceq (GetCanonical $Other.DestinationPrefix) -and
            (GetCanonical $_.nextHop) -ceq (GetCanonical $Other.NextHop) })
}

function TestRouteHeld($Entry) {
    return @($routes | Where-Object {
            (GetCanonical $_.Destination) -ceq (GetCanonical $Entry.target) -and
            (GetCanonical $_.NextHop) -ceq (GetCanonical $Entry.nextHop) }).Length -gt 0
}

# Takes back exactly one recorded entry: this prefix or address, on this interface, to this next hop.
function RemoveRecorded($Entry) {
    $index = (FindInterface $Entry.interface).InterfaceIndex
    foreach ($store in @('ActiveStore', 'PersistentStore')) {
        if ($Entry.kind -ceq 'route') {
            $there = @(FindExactRoute $Entry.target $index $Entry.nextHop $store)
            if ($there.Length -gt 0) {
                Remove-NetRoute -InterfaceIndex $index -DestinationPrefix $there[0].DestinationPrefix -NextHop $there[0].NextHop -PolicyStore $store -Confirm:$false -ErrorAction Stop
            }
        }
        else {
            $there = @(@(FindAddress ($Entry.target.Split('/')[0]) $store) | Where-Object { $_.InterfaceIndex -eq $index })
            if ($there.Length -gt 0) {
                Remove-NetIPAddress -InterfaceIndex $index -IPAddress $there[0].IPAddress -PolicyStore $store -Confirm:$false -ErrorAction Stop
            }
        }
    }
    RemoveFromRecord $Entry
    Say ('Not there any more: ' + $Entry.kind + ' ' + $Entry.target)
}

# ---- what of the before-state file this plan holds ----

function TestHeld($Entry) {
    if ($Entry.interface -cne $interfaceName) {
        return $false
    }
    if ($Entry.kind -ceq 'address') {
        return (GetCanonical $Entry.target) -ceq (GetCanonical ($address + '/' + $prefixLength))
    }
    return TestRouteHeld $Entry
}

# ---- where a run stopped: what was done and what was not ----

$planned = @()
$finished = @()

function SayStopped([string] $Cause) {
    $left = @($planned | Where-Object { $finished -cnotcontains $_ })
    Say ('Stopped at {0}: {1}' -f $(if ($left.Length -gt 0) { $left[0] } else { 'the end' }), $Cause)
    Say ('Was done: ' + $(if ($finished.Length -gt 0) { $finished -join ', ' } else { 'nothing' }))
    Say ('Not done: ' + $(if ($left.Length -gt 0) { $left -join ', ' } else { 'nothing' }))
}

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
