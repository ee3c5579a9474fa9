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
