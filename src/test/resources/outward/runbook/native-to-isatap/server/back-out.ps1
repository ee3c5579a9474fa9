# back-out.ps1: takes back what was recorded as added on this server, and nothing else.
# Outward, plan revision 4, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
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

$planRevision = 4
$planHash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
$subjectId = '01936a00-0000-7000-8000-0000000000a1'
$entries = @('2002:836b:2:1:0:5efe:a02:100a')
$published = @('2002:836b:2:1::/64')
$multisite = $false
$routes = @()

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

# ---- the management servers list; an entry is a text, or an object that holds texts ----

function GetListed {
    $texts = @(Get-DAMgmtServer -Type All -ErrorAction Stop | ForEach-Object {
            if ($_ -is [string]) {
                $_
            }
            else {
                $_.PSObject.Properties | Where-Object { $_.Name -notlike 'Cim*' -and $_.Name -ne 'PSComputerName' } | ForEach-Object { $_.Value }
            }
        })
    return @($texts | Where-Object { $_ -is [string] -and $_ })
}

# Asks what was read last: reading takes seconds.
function TestListed([string] $Text) {
    $wanted = GetCanonical $Text
    return @($listed | Where-Object { (GetCanonical $_) -ceq $wanted }).Length -gt 0
}

# ---- backup of the DirectAccess group policy objects, before the list in them changes ----

function GetBackupPath([string] $Given) {
    if ($Given) {
        return GetFullPath $Given
    }
    return Join-Path -Path $env:ProgramData -ChildPath ('Outward\gpo-' + [DateTime]::UtcNow.ToString('yyyyMMdd-HHmmss'))
}

# A backup changes no policy, so it is not asked about: an answer "Yes to All" is then for what is changed.
function BackupPolicies {
    if ($GpoBackedUp) {
        return
    }
    if ($WhatIfPreference) {
        Say ('What if: the DirectAccess group policy objects are backed up to ' + $GpoBackupPath)
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

# ---- which of the recorded additions are taken back ----

function TestChosen($Entry) {
    if ($Only -eq 'ThisPlan') {
        return $Entry.plan -ceq $planHash
    }
    return $Only -eq 'All' -or -not (TestHeld $Entry)
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
# ---- the last addition goes first ----

[array]::Reverse($recorded)
$planned = @($recorded | ForEach-Object { (@($_.kind, $_.target, $_.nextHop, $(if ($_.interface) { 'on ' + $_.interface })) | Where-Object { $_ }) -join ' ' })
try {
    for ($at = 0; $at -lt $recorded.Length; $at++) {
        if ($PSCmdlet.ShouldProcess('this computer', 'Take back ' + $planned[$at])) {
            TakeBack $recorded[$at]
            $finished += $planned[$at]
        }
    }
}
catch {
    SayStopped $_.Exception.Message
    throw
}
Say ('{0} of {1} recorded additions taken back. What was there before was not touched.' -f $finished.Length, $recorded.Length)

if ($finished.Length -gt 0) {
    Say 'Run gpupdate /target:computer on every DirectAccess server and on the clients.'
}
