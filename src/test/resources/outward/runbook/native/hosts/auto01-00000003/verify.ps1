# verify.ps1: reads what this host has and asks the way; changes nothing; prints JSON.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding()]
param(
    # A connected DirectAccess client, by name or address, to be reached from the planned address.
    [string] $Client,
    # The server's address, where the plan names none: with ISATAP, that of its own ISATAP adapter.
    [string] $Server,
    # The port asked on that client.
    [int] $ClientPort = 3389,
    # The port asked on the server.
    [int] $ServerPort = 5985,
    # Where to write the report; without it the report is printed.
    [string] $OutFile
)

$planRevision = 3
$planHash = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
$serverAddress = '2001:db8:1::5'
$subjectId = '01936a00-0000-7000-8000-000000000003'
$hostName = 'AUTO01'
$interfaceName = 'Ethernet'
$addresses = @()
$prefixLength = 64
$permanent = $true
$isatap = $false
$routes = @()
$advertised = @('2001:db8:1:1000::/64')
$subnets = @('2001:db8:1::/64')
$probes = @('2001:db8:1:1000::10')

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

if (-not $Server) {
    $Server = $serverAddress
}
$checks = New-Object System.Collections.ArrayList
$index = -1
$sources = $addresses

# ---- verify: reads and asks, changes nothing ----

function AddCheck([string] $Code, [string] $Subject, [string] $Result, [string] $Seen) {
    $null = $checks.Add([pscustomobject]@{ code = $Code; subject = $Subject; result = $Result; seen = $Seen })
}

function AddAnswer([string] $Code, [string] $Subject, [bool] $Good, [string] $Seen) {
    AddCheck $Code $Subject $(if ($Good) { 'pass' } else { 'fail' }) $Seen
}

# What a question raises is the answer "unknown", never an end of the report.
function TestOne([string] $Code, [string] $Subject, [scriptblock] $Question) {
    try {
        & $Question
    }
    catch {
        AddCheck $Code $Subject 'unknown' $_.Exception.Message
    }
}

function TestIpv6Switch {
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters'
    $value = (Get-ItemProperty -LiteralPath $key).PSObject.Properties['DisabledComponents']
    $bits = $(if ($null -eq $value) { 0 } else { $value.Value })
    $mask = $(if ($isatap) { 0x01 } else { 0x10 })
    AddAnswer 'IPV6_ENABLED' 'computer' (($bits -band $mask) -eq 0) ('DisabledComponents ' + $bits)
}

function TestAddresses {
    if ($addresses.Length -eq 0) {
        $there = @(ReadAll { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                Where-Object { $_.InterfaceIndex -eq $index -and (TestInSubnets $_.IPAddress) })
        $seen = @($there | ForEach-Object { $_.IPAddress + ' ' + $_.PrefixOrigin + '/' + $_.SuffixOrigin + ' ' + $_.AddressState })
        $script:sources = @($there | Where-Object { [string] $_.AddressState -ceq 'Preferred' } | ForEach-Object { $_.IPAddress.Split('%')[0] })
        AddAnswer 'ADDRESS_ADVERTISED' ($subnets -join ', ') ($sources.Length -gt 0) ($seen -join ', ')
    }
    foreach ($address in $addresses) {
        $there = @(@(FindAddress $address 'ActiveStore') | Where-Object { $index -lt 0 -or $_.InterfaceIndex -eq $index })
        $seen = @($there | ForEach-Object { $_.IPAddress + '/' + $_.PrefixLength + ' ' + $_.AddressState })
        $good = @($there | Where-Object { ($prefixLength -eq 0 -or $_.PrefixLength -eq $prefixLength) -and [string] $_.AddressState -ceq 'Preferred' -and -not $_.SkipAsSource })
        AddAnswer 'ADDRESS_USABLE' $address ($good.Length -gt 0) ($seen -join ', ')
        if ($permanent) {
            AddAnswer 'ADDRESS_KEPT' $address (@(FindAddress $address 'PersistentStore').Length -gt 0) 'persistent store'
        }
        if ($there.Length -eq 0) {
            TestOne 'ADDRESS_FREE' $address { TestNeighbour $address }
        }
    }
}

# Whether the first 64 bits are those of a planned subnet.
function TestInSubnets([string] $Text) {
    $bits = [BitConverter]::ToString([Net.IPAddress]::Parse($Text.Split('%')[0]).GetAddressBytes(), 0, 8)
    return @($subnets | Where-Object { [BitConverter]::ToString([Net.IPAddress]::Parse($_.Split('/')[0]).GetAddressBytes(), 0, 8) -ceq $bits }).Length -gt 0
}

# Whether it is an address that this host is planned to have.
function TestPlanned([string] $Text) {
    if ($addresses.Length -eq 0) {
        return TestInSubnets $Text
    }
    return @($addresses | ForEach-Object { GetCanonical $_ }) -ccontains (GetCanonical $Text)
}

# Before the address is set: does somebody else answer to it? Without a route to the subnet nobody can be asked.
function TestNeighbour([string] $Address) {
    if (@($subnets | ForEach-Object { FindRoute $_ 'ActiveStore' }).Length -eq 0) {
        AddCheck 'ADDRESS_FREE' $Address 'unknown' 'no route to the subnet yet; apply.ps1 runs duplicate detection'
        return
    }
    $answered = TestPing $Address $null
    $known = @(@(ReadAll { Get-NetNeighbor -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop }) |
            Where-Object { (GetCanonical $_.IPAddress) -ceq (GetCanonical $Address) -and @('Reachable', 'Stale', 'Delay', 'Probe', 'Permanent') -ccontains [string] $_.State })
    AddAnswer 'ADDRESS_FREE' $Address (-not $answered -and $known.Length -eq 0) ('ping answered: {0}, neighbours known: {1}' -f $answered, $known.Length)
}

function TestPing([string] $Target, [string] $From) {
    $ping = Join-Path -Path $env:SystemRoot -ChildPath 'System32\ping.exe'
    $source = $(if ($From) { @('-S', $From) } else { @() })
    $null = & $ping '-6' '-n' '2' '-w' '3000' $source $Target
    return $LASTEXITCODE -eq 0
}

# Asked about itself Windows answers from its own adapters, so the DNS server is asked. The one in fec0 is no server.
function FindDnsServer {
    $servers = @(Get-DnsClientServerAddress -ErrorAction Stop | Where-Object { $index -lt 0 -or $_.InterfaceIndex -eq $index } |
            ForEach-Object { $_.ServerAddresses } | Where-Object { $_ -and $_ -notlike 'fec0:*' })
    if ($servers.Length -eq 0) {
        throw 'no DNS server is set on the interface, so nobody was asked'
    }
    return $servers[0]
}

function TestNames {
    $dns = FindDnsServer
    $records = @(Resolve-DnsName -Name $hostName -Type AAAA -DnsOnly -Server $dns -ErrorAction SilentlyContinue | Where-Object { [string] $_.Type -ceq 'AAAA' })
    $seen = @($records | ForEach-Object { $_.IPAddress })
    $right = @($seen | Where-Object { TestPlanned $_ })
    AddCheck 'AAAA_RECORD' $hostName $(if ($right.Length -gt 0) { 'pass' } elseif ($seen.Length -eq 0) { 'missing' } else { 'fail' }) ($seen -join ', ')
    foreach ($address in $addresses) {
        $owners = @(Resolve-DnsName -Name $address -Type PTR -DnsOnly -Server $dns -ErrorAction SilentlyContinue | Where-Object { [string] $_.Type -ceq 'PTR' } | ForEach-Object { $_.NameHost })
        $others = @($owners | Where-Object { $_.Split('.')[0] -ine $hostName })
        AddAnswer 'PTR_NOT_ANOTHERS' $address ($others.Length -eq 0) ($owners -join ', ')
    }
}

function TestRoutes {
    foreach ($route in $routes) {
        $active = @(FindExactRoute $route.Destination $index $route.NextHop 'ActiveStore')
        $all = @(FindRoute $route.Destination 'ActiveStore')
        $seen = @($all | ForEach-Object { 'via ' + $_.NextHop + ' on ' + $_.InterfaceIndex })
        AddAnswer 'ROUTE_THERE' $route.Destination ($active.Length -gt 0 -and $all.Length -eq $active.Length) ($seen -join ', ')
        AddAnswer 'ROUTE_KEPT' $route.Destination (@(FindExactRoute $route.Destination $index $route.NextHop 'PersistentStore').Length -gt 0) 'persistent store'
    }
    foreach ($prefix in $advertised) {
        $all = @(FindRoute $prefix 'ActiveStore')
        $right = @($all | Where-Object { $_.InterfaceIndex -eq $index -and $_.NextHop -like 'fe80:*' })
        $seen = @($all | ForEach-Object { 'via ' + $_.NextHop + ' on ' + $_.InterfaceIndex })
        AddAnswer 'ROUTE_ADVERTISED' $prefix ($right.Length -gt 0 -and $all.Length -eq $right.Length) ($seen -join ', ')
    }
}

# Which source address Windows would choose towards a client; IPsec drops packets from another one.
function TestSource([string] $Probe) {
    $chosen = @(Find-NetRoute -RemoteIPAddress $Probe -ErrorAction Stop)[0].IPAddress
    AddAnswer 'SOURCE_CHOSEN' $Probe (TestPlanned $chosen) $chosen
}

function TestTcp([string] $Code, [string] $Target, [int] $Port, [string] $From) {
    $socket = New-Object Net.Sockets.TcpClient -ArgumentList ([Net.Sockets.AddressFamily]::InterNetworkV6)
    try {
        $socket.Client.Bind((New-Object Net.IPEndPoint -ArgumentList ([Net.IPAddress]::Parse($From)), 0))
        $pending = $socket.BeginConnect($Target, $Port, $null, $null)
        if (-not $pending.AsyncWaitHandle.WaitOne(8000)) {
            AddCheck $Code $Target 'fail' ('TCP ' + $Port + ': no answer')
            return
        }
        $socket.EndConnect($pending)
        AddCheck $Code $Target 'pass' ('TCP ' + $Port + ': connected from ' + $From)
    }
    catch {
        $cause = $_.Exception.GetBaseException()
        $refused = $cause -is [Net.Sockets.SocketException] -and $cause.SocketErrorCode -eq [Net.Sockets.SocketError]::ConnectionRefused
        AddCheck $Code $Target $(if ($refused) { 'reached' } else { 'fail' }) ('TCP ' + $Port + ': ' + $cause.Message)
    }
    finally {
        $socket.Close()
    }
}

TestOne 'IPV6_ENABLED' 'computer' { TestIpv6Switch }
if ($interfaceName) {
    TestOne 'INTERFACE_FOUND' 'interface' {
        $script:index = [int] (FindInterface $interfaceName).InterfaceIndex
        AddCheck 'INTERFACE_FOUND' 'interface' 'pass' ('index ' + $index)
    }
}
TestOne 'ADDRESS_USABLE' 'addresses' { TestAddresses }
TestOne 'AAAA_RECORD' $hostName { TestNames }
TestOne 'ROUTE_THERE' 'routes' { TestRoutes }
foreach ($probe in $probes) {
    TestOne 'SOURCE_CHOSEN' $probe { TestSource $probe }
}
foreach ($address in $sources) {
    if ($Server) {
        AddAnswer 'SERVER_PING' $Server (TestPing $Server $address) ('from ' + $address)
        TestOne 'SERVER_TCP' $Server { TestTcp 'SERVER_TCP' $Server $ServerPort $address }
    }
    if ($Client) {
        TestOne 'CLIENT_TCP' $Client { TestTcp 'CLIENT_TCP' $Client $ClientPort $address }
    }
}
$report = [pscustomobject]@{
    schema = 'outward-verify/1'
    host = $subjectId
    planRevision = $planRevision
    planHash = $planHash
    computer = [Net.Dns]::GetHostName()
    readAt = GetUtcTime
    checks = @($checks.ToArray())
}
$json = ConvertTo-Json -InputObject $report -Depth 4
if ($OutFile) {
    [IO.File]::WriteAllText((GetFullPath $OutFile), $json)
}
else {
    $json
}
