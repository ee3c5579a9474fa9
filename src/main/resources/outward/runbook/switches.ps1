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
