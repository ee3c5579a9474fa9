# advertise.ps1: advertises the hosts' prefix and the client prefixes on one VLAN.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # The adapter of this router on the VLAN of the hosts that configure themselves.
    [string] $InterfaceName,
    # Which of the plan's prefixes that VLAN has, where there are several.
    [string] $Prefix,
    # The next hop of this router towards the DirectAccess server, where the VLAN is not the server's link.
    [string] $NextRouter,
    # What becomes of a default route that the adapter advertises already: without an answer nothing is changed.
    [ValidateSet('Ask', 'Keep', 'Withdraw')] [string] $DefaultRoute = 'Ask',
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath
)

$planRevision = 3
$planHash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
$subjectId = '01936a00-0000-7000-8000-0000000000a1'
$vlans = @(@{ Prefix = '2001:db8:1::/64'; Direct = $true })
$routes = @(
    @{ Destination = '2001:db8:1:1000::/64'; NextHop = '2001:db8:1::5' }
)
$serverAddress = '2001:db8:1::5'

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

# ---- whether a next hop can be reached on the interface ----

# Whether all of one prefix lies in the other.
function TestInside([string] $Inner, [string] $Outer) {
    $length = [int] $Outer.Split('/')[1]
    if ([int] $Inner.Split('/')[1] -lt $length) {
        return $false
    }
    $one = [Net.IPAddress]::Parse($Inner.Split('/')[0]).GetAddressBytes()
    $other = [Net.IPAddress]::Parse($Outer.Split('/')[0].Split('%')[0]).GetAddressBytes()
    for ($bit = 0; $bit -lt $length; $bit++) {
        $byte = [Math]::Floor($bit / 8)
        if ((($one[$byte] -bxor $other[$byte]) -band (0x80 -shr ($bit % 8))) -ne 0) {
            return $false
        }
    }
    return $true
}

# A router on another link cannot be reached, and Windows would take the route all the same.
function TestOnLink([string] $NextHop) {
    if ([Net.IPAddress]::Parse($NextHop).IsIPv6LinkLocal) {
        return $true
    }
    $way = @(Find-NetRoute -RemoteIPAddress $NextHop -ErrorAction Stop | Where-Object { $null -ne $_.PSObject.Properties['DestinationPrefix'] })
    return $way.Length -gt 0 -and $way[0].InterfaceIndex -eq $index -and (GetCanonical $way[0].NextHop) -ceq (GetCanonical '::')
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

# ---- switches of an interface, and what is published on it, set back to the recorded value ----

function WriteSwitch([int] $On, [string] $Kind, [string] $Value) {
    if ($Kind -ceq 'Forwarding') {
        Set-NetIPInterface -InterfaceIndex $On -AddressFamily IPv6 -Forwarding $Value -Confirm:$false -ErrorAction Stop
    }
    elseif ($Kind -ceq 'Advertising') {
        Set-NetIPInterface -InterfaceIndex $On -AddressFamily IPv6 -Advertising $Value -Confirm:$false -ErrorAction Stop
    }
    else {
        Set-NetIPInterface -InterfaceIndex $On -AddressFamily IPv6 -AdvertiseDefaultRoute $Value -Confirm:$false -ErrorAction Stop
    }
}

# Without the interface nothing can be set back, and the record has to keep what it says.
function ResetRecorded($Entry) {
    $index = (FindInterface $Entry.interface).InterfaceIndex
    if ($Entry.kind -cne 'Publish') {
        WriteSwitch $index $Entry.kind $Entry.target
    }
    else {
        $via = GetVia $Entry
        foreach ($route in @(@(FindRoute $Entry.target 'ActiveStore') | Where-Object { $_.InterfaceIndex -eq $index -and [string] $_.Publish -ceq 'Yes' -and (-not $via -or (GetCanonical $_.NextHop) -ceq $via) })) {
            Set-NetRoute -InterfaceIndex $index -DestinationPrefix $route.DestinationPrefix -NextHop $route.NextHop -Publish $Entry.nextHop -Confirm:$false -ErrorAction Stop
        }
    }
    RemoveFromRecord $Entry
    Say ('As before: ' + $Entry.kind + ' of ' + $Entry.interface)
}

# ---- switching an interface on, and publishing routes, each with its entry in the before-state file ----

function SetSwitch([string] $Kind, $Interface, [string] $Wanted) {
    $before = [string] $Interface.$Kind
    if ($before -ceq $Wanted) {
        Say ('Already ' + $Wanted + ': ' + $Kind)
        return
    }
    if (-not (TestApproved ('interface ' + $Interface.InterfaceIndex) ($Kind + ' ' + $Wanted))) {
        return
    }
    AddToRecord (NewEntry $Kind $Interface.InterfaceAlias $before '')
    WriteSwitch $Interface.InterfaceIndex $Kind $Wanted
    Say ($Wanted + ': ' + $Kind)
}

# A route that is there is published as it is, and stays when this is taken back; only a missing one is made.
function PublishRoute([string] $Destination, [string] $NextHop, $There) {
    if ($There.Length -eq 0) {
        if (TestApproved ('interface ' + $index) ('Add and publish ' + $Destination)) {
            AddRoute @{ Destination = $Destination; NextHop = $NextHop } 'Yes'
            Say ('Added and published: ' + $Destination)
        }
        return
    }
    foreach ($route in $There) {
        if ([string] $route.Publish -ceq 'Yes') {
            Say ('Already published: ' + $Destination)
        }
        elseif (TestApproved ('interface ' + $route.InterfaceIndex) ('Publish ' + $Destination)) {
            AddToRecord (NewEntry 'Publish' $route.InterfaceAlias $Destination ([string] $route.Publish) (GetCanonical $route.NextHop))
            Set-NetRoute -InterfaceIndex $route.InterfaceIndex -DestinationPrefix $route.DestinationPrefix -NextHop $route.NextHop -Publish Yes -Confirm:$false -ErrorAction Stop
            Say ('Published: ' + $Destination)
        }
    }
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

# ---- router advertisements of one VLAN: its prefix and the client prefixes, no default route ----

function ChooseVlan {
    $chosen = @($vlans | Where-Object { -not $Prefix -or (GetCanonical $_.Prefix) -ceq (GetCanonical $Prefix) })
    if ($chosen.Length -ne 1) {
        throw ('Say with -Prefix which of these the VLAN has: {0}. Nothing was changed.' -f (@($vlans | ForEach-Object { $_.Prefix }) -join ', '))
    }
    if (-not $chosen[0].Direct -and -not $NextRouter) {
        throw ('The VLAN of {0} is not the server''s link: name this router''s next hop towards the server with -NextRouter. Nothing was changed.' -f $chosen[0].Prefix)
    }
    return $chosen[0]
}

function AssertNotServer {
    if ($serverAddress -and @(FindAddress $serverAddress 'ActiveStore').Length -gt 0) {
        throw ('This computer has the DirectAccess server''s address {0}; router advertisements never come from that server. Nothing was changed.' -f $serverAddress)
    }
    if (@(Get-Service -Name 'RaMgmtSvc' -ErrorAction SilentlyContinue).Length -gt 0 -and [string] (Get-RemoteAccess -ErrorAction Stop).DAStatus -ceq 'Installed') {
        throw 'DirectAccess is installed on this computer; router advertisements never come from such a server. Nothing was changed.'
    }
}

# Hosts that use this adapter as their default router would lose every way but those of this plan.
function AssertDefaultRoute($Interface) {
    if ($DefaultRoute -eq 'Ask' -and [string] $Interface.Advertising -ceq 'Enabled' -and [string] $Interface.AdvertiseDefaultRoute -ceq 'Enabled') {
        throw ('{0} already advertises a default route. -DefaultRoute Withdraw ends it: every host of that VLAN that uses it loses its IPv6 way to all else. -DefaultRoute Keep leaves it: the hosts then send all other IPv6 this way too. Ask the owner of the VLAN. Nothing was changed.' -f $Interface.InterfaceAlias)
    }
}

# Once the adapter advertises, every published route goes out, not only those of this plan.
function WarnAboutPublished {
    $wanted = @($publications | ForEach-Object { GetCanonical $_.Destination })
    foreach ($route in @(@(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop }) | Where-Object { [string] $_.Publish -cne 'No' -and $wanted -cnotcontains (GetCanonical $_.DestinationPrefix) })) {
        Write-Warning ('Published here already, and no part of this plan: {0} on {1}.' -f $route.DestinationPrefix, $route.InterfaceAlias)
    }
}

# What is published, with the route that is there already. A wrong one would draw the clients' packets elsewhere.
function FindPublications($Vlan) {
    $own = @(FindExactRoute $Vlan.Prefix $index '::' 'ActiveStore')
    $all = @(@{ Destination = $Vlan.Prefix; NextHop = '::'; There = $own })
    foreach ($route in $routes) {
        $hop = $(if ($Vlan.Direct) { $route.NextHop } else { $NextRouter })
        $there = @(FindClientRoute $route.Destination $hop)
        if ($there.Length -eq 0) {
            AssertReachable $route.Destination $hop $Vlan.Prefix
        }
        $there | ForEach-Object { AssertForwarding $_ }
        $all += @{ Destination = $route.Destination; NextHop = $hop; There = $there }
    }
    return $all
}

# An earlier plan's route by another hop is replaced; whatever else leads elsewhere is not this plan's to change. Where the
# planned hop is this router itself, only its own route knows the way on.
function FindClientRoute([string] $Destination, [string] $Hop) {
    $there = @(@(FindRoute $Destination 'ActiveStore') | Where-Object { @(FindEarlier $_).Length -eq 0 -or (GetCanonical $_.NextHop) -ceq (GetCanonical $Hop) })
    if (@(FindAddress $Hop 'ActiveStore').Length -gt 0) {
        if ($there.Length -eq 0) {
            throw ('{0} is an address of this router: give it its own route to {1} first. Nothing was changed.' -f $Hop, $Destination)
        }
        return $there
    }
    $others = @($there | Where-Object { (GetCanonical $_.NextHop) -cne (GetCanonical $Hop) })
    if ($others.Length -gt 0) {
        throw ('There is already a route to {0} via {1} on {2}, and the plan says via {3}. Nothing was changed.' -f $Destination, $others[0].NextHop, $others[0].InterfaceAlias, $Hop)
    }
    return $there
}

# A missing route is made on the VLAN's adapter only, so its next hop has to be there. The VLAN's own route may be missing too.
function AssertReachable([string] $Destination, [string] $Hop, [string] $Of) {
    $new = (TestInside ($Hop + '/128') $Of) -and @(FindRoute $Of 'ActiveStore').Length -eq 0
    if (-not $new -and -not (TestOnLink $Hop)) {
        throw ('The next hop {0} is not on the link of {1}: give this router its own route to {2} first, on the adapter towards {0}. Nothing was changed.' -f $Hop, $InterfaceName, $Destination)
    }
}

# Hosts would send here what this router then drops.
function AssertForwarding($Route) {
    if ($Route.InterfaceIndex -eq $index) {
        return
    }
    $other = @(ReadAll { Get-NetIPInterface -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } | Where-Object { $_.InterfaceIndex -eq $Route.InterfaceIndex })
    if ($other.Length -eq 0 -or [string] $other[0].Forwarding -cne 'Enabled') {
        throw ('The route to {0} is on {1}, and Forwarding is not Enabled there. Let the owner of this router decide that first. Nothing was changed.' -f $Route.DestinationPrefix, $Route.InterfaceAlias)
    }
}

function OpenRecord($Interface) {
    $record = ReadRecord $StatePath
    if ($null -ne $record) {
        return $record
    }
    return NewRecord ([pscustomobject]@{
            interface = $Interface.InterfaceAlias
            forwarding = [string] $Interface.Forwarding
            advertising = [string] $Interface.Advertising
            advertiseDefaultRoute = [string] $Interface.AdvertiseDefaultRoute
            routes = @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                    ForEach-Object { $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceIndex + ', publish ' + $_.Publish })
        })
}

# The earlier plan's route to the same prefix goes when the new one is there.
function ReplaceOthers($Publication) {
    foreach ($route in @(@(FindRoute $Publication.Destination 'ActiveStore') | Where-Object { (GetCanonical $_.NextHop) -cne (GetCanonical $Publication.NextHop) })) {
        ReplaceEarlier $route
    }
}

$planned = @('publish the VLAN''s prefix') + @($routes | ForEach-Object { 'publish ' + $_.Destination }) + @('AdvertiseDefaultRoute', 'Forwarding', 'Advertising')
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    AssertNotServer
    $vlan = ChooseVlan
    $interface = FindInterface $InterfaceName
    $index = $interface.InterfaceIndex
    AssertDefaultRoute $interface
    $record = OpenRecord $interface
    $publications = @(FindPublications $vlan)
    WarnAboutPublished
    foreach ($one in $publications) {
        PublishRoute $one.Destination $one.NextHop $one.There
        ReplaceOthers $one
        $finished += $planned[$finished.Length]
    }
    if ($DefaultRoute -ne 'Keep') {
        SetSwitch 'AdvertiseDefaultRoute' $interface 'Disabled'
    }
    $finished += 'AdvertiseDefaultRoute'
    foreach ($kind in @('Forwarding', 'Advertising')) {
        SetSwitch $kind $interface 'Enabled'
        $finished += $kind
    }
    Say 'Finished. Look again after the next planned restart of this router.'
}
catch {
    SayStopped $_.Exception.Message
    throw
}
