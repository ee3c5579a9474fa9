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
