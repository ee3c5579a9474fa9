# ---- adding and taking back, each with its entry in the before-state file ----

# Without -PolicyStore the networking cmdlets write and delete both the active and the persistent entry.
function AddPlannedRoute($Route) {
    $text = 'route ' + $Route.Destination + ' via ' + $Route.NextHop
    $same = @(FindExactRoute $Route.Destination $index $Route.NextHop 'ActiveStore')
    $others = @(@(FindRoute $Route.Destination 'ActiveStore') | Where-Object {
            $_.InterfaceIndex -ne $index -or (GetCanonical $_.NextHop) -cne (GetCanonical $Route.NextHop) })
    if ($others.Length -gt 0) {
        throw ('There is already a route to {0} via {1} on interface {2}, which this plan does not know.' -f $Route.Destination, $others[0].NextHop, $others[0].InterfaceIndex)
    }
    if ($same.Length -gt 0) {
        if (@(FindExactRoute $Route.Destination $index $Route.NextHop 'PersistentStore').Length -eq 0) {
            Write-Warning ('The {0} was there before, but only until the next restart.' -f $text)
        }
        Say ('Already there: ' + $text)
        return
    }
    if (-not (TestApproved ('interface ' + $index) ('Add ' + $text))) {
        return
    }
    $entry = NewEntry 'route' $interfaceName $Route.Destination $Route.NextHop
    AddToRecord $entry
    try {
        $null = New-NetRoute -InterfaceIndex $index -DestinationPrefix $Route.Destination -NextHop $Route.NextHop -Confirm:$false -ErrorAction Stop
    }
    catch {
        if (@(FindExactRoute $Route.Destination $index $Route.NextHop 'ActiveStore').Length -eq 0) {
            RemoveFromRecord $entry
        }
        throw
    }
    $script:own = @($script:own) + $entry
    Say ('Added: ' + $text)
}

# Takes back exactly one recorded entry: this prefix or address, on this interface, to this next hop.
function RemoveRecorded($Entry) {
    $index = (FindInterface $Entry.interface).InterfaceIndex
    foreach ($store in @('ActiveStore', 'PersistentStore')) {
        if ($Entry.kind -ceq 'route') {
            $there = @(FindExactRoute $Entry.target $index $Entry.nextHop $store)
            if ($there.Length -gt 0) {
                Remove-NetRoute -InterfaceIndex $index -DestinationPrefix $there[0].DestinationPrefix -NextHop $there[0].NextHop -Confirm:$false -ErrorAction Stop
            }
        }
        else {
            $there = @(@(FindAddress ($Entry.target.Split('/')[0]) $store) | Where-Object { $_.InterfaceIndex -eq $index })
            if ($there.Length -gt 0) {
                Remove-NetIPAddress -InterfaceIndex $index -IPAddress $there[0].IPAddress -Confirm:$false -ErrorAction Stop
            }
        }
    }
    RemoveFromRecord $Entry
    Say ('Not there any more: ' + $Entry.kind + ' ' + $Entry.target)
}
