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
