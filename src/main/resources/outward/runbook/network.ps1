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
