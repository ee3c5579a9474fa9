# read-state.ps1: reads the state of a DirectAccess server; prints JSON.
# Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Not approved.
# The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
[CmdletBinding()]
param(
    # Where to write the state; without it the state is printed.
    [string] $OutFile
)


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

$errors = @{}
$printed = @{}

# ---- read-state: reads, changes nothing; a cmdlet that is missing or fails leaves null and its error text ----

# Works on Windows Server 2012 with PowerShell 3 and later.
function ReadOne([string] $Name, [scriptblock] $Query) {
    $state[$Name] = $null
    try {
        $state[$Name] = & $Query
    }
    catch {
        $errors[$Name] = $_.Exception.Message
    }
}

function ReadList([string] $Name, [scriptblock] $Query) {
    $state[$Name] = $null
    try {
        $state[$Name] = @(& $Query)
    }
    catch {
        $errors[$Name] = $_.Exception.Message
    }
}

# These objects nest others in a way that no reference describes, so what Windows prints of them is kept as well.
function ReadPrinted([string] $Name, [scriptblock] $Query, [string[]] $Pairs) {
    $state[$Name] = $null
    try {
        $found = & $Query
        $printed[$Name] = [string] ($found | Out-String -Width 4096)
        $state[$Name] = SelectPlain $found $Pairs
    }
    catch {
        $errors[$Name] = $_.Exception.Message
    }
}

# Numbers and booleans as JSON has them; enumerations as the words that Windows prints; nothing for an empty text.
function GetPlain($Value) {
    $text = [string] $Value
    if ($text -ceq 'True' -or $text -ceq 'False') {
        return $text -ceq 'True'
    }
    if ($Value -is [int] -or $Value -is [uint32] -or $Value -is [uint16] -or $Value -is [byte]) {
        return $Value
    }
    return $(if ($text) { $text } else { $null })
}

# Properties by 'name of the JSON=name of Windows', or by one name for both; what this Windows lacks is null.
function SelectPlain($Object, [string[]] $Pairs) {
    if ($null -eq $Object) {
        return $null
    }
    $plain = [ordered]@{}
    foreach ($pair in $Pairs) {
        $part = $pair.Split('=')
        $property = $Object.PSObject.Properties[$part[$part.Length - 1]]
        if ($null -ne $property -and $property.Value -is [array]) {
            $plain[$part[0]] = @($property.Value | ForEach-Object { [string] $_ })
        }
        else {
            $plain[$part[0]] = $(if ($null -eq $property) { $null } else { GetPlain $property.Value })
        }
    }
    return $plain
}

# Where IPv6 is switched off in part: on a DirectAccess server any value but 0 and 0x20 breaks routing.
function GetIpv6Switch {
    $key = Get-ItemProperty -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters'
    $value = $key.PSObject.Properties['DisabledComponents']
    return [ordered]@{ DisabledComponents = $(if ($null -eq $value) { 0 } else { $value.Value }) }
}

function GetWindows {
    $version = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    return [ordered]@{ caption = 'Microsoft ' + $version.ProductName; build = [string] $version.CurrentBuildNumber }
}

$accessNames = @('DAStatus', 'DAInstallType', 'VpnStatus', 'VpnS2SStatus', 'LoadBalancing', 'ConnectToAddress',
    'InternetInterface', 'InternalInterface', 'EntrypointName', 'ServerGpoName', 'ClientGpoName',
    'ClientSecurityGroupNameList', 'DownlevelGpoName', 'DownlevelSecurityGroupNameList', 'AppServerGpoName',
    'InternalIPv6Prefix', 'ClientIPv6Prefix', 'IPv6Prefix', 'UserAuthentication', 'ComputerCertAuthentication',
    'TeredoState', 'IsSingleNic', 'IsNatDeployed', 'ForceTunnel', 'OnlyRemoteComputers', 'Downlevel',
    'NlsLocation', 'NlsUrl', 'DnsSuffix', 'MgmtServer')
$serverNames = @('DAInstallType', 'InternetInterface', 'InternalInterface', 'ConnectToAddress', 'GpoName',
    'InternalIPv6Prefix', 'ClientIPv6Prefix', 'UserAuthentication', 'ComputerCertAuthentication', 'TeredoState',
    'IsSingleNic', 'IsNatDeployed')
$balancerNames = @('NlbNodeStatus', 'ThirdPartyLoadBalancer', 'InternetVirtualIPAddress', 'InternalVirtualIPAddress')
$multiSiteNames = @('EnterpriseName', 'GslbFqdn', 'ManualEntryPointSelectionAllowed', 'DAEntryPoints')
$addressPairs = @('interfaceAlias=InterfaceAlias', 'interfaceIndex=InterfaceIndex', 'ipAddress=IPAddress',
    'prefixLength=PrefixLength', 'addressState=AddressState', 'prefixOrigin=PrefixOrigin', 'skipAsSource=SkipAsSource')
$interfacePairs = @('interfaceAlias=InterfaceAlias', 'interfaceIndex=InterfaceIndex', 'forwarding=Forwarding',
    'advertising=Advertising', 'routerDiscovery=RouterDiscovery', 'connectionState=ConnectionState')
$routePairs = @('destinationPrefix=DestinationPrefix', 'nextHop=NextHop', 'interfaceAlias=InterfaceAlias',
    'interfaceIndex=InterfaceIndex', 'publish=Publish', 'routeMetric=RouteMetric', 'store=Store')
$natNames = @('InstanceName', 'State', 'InboundInterface', 'OutboundInterface', 'PrefixMapping', 'IPv4AddressPortPool')
$dnsNames = @('State', 'OnlySendAQuery', 'AlwaysSynthesize', 'AcceptInterface', 'SendInterface', 'PrefixMapping',
    'ExclusionList', 'LatencyMilliseconds')
$teredoNames = @('Type', 'ServerName', 'ServerVirtualIP')
$ipv4Pairs = @('interfaceAlias=InterfaceAlias', 'ipAddress=IPAddress', 'prefixLength=PrefixLength')

function ReadRoutes([string] $Store) {
    ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop } | ForEach-Object {
        $route = SelectPlain $_ $routePairs
        $route['store'] = $Store
        $route
    }
}

$state = [ordered]@{ schema = 'outward-read-state/1' }
ReadOne 'computer' { [Net.Dns]::GetHostEntry('').HostName }
$state['readAt'] = GetUtcTime
ReadOne 'windowsVersion' { GetWindows }
ReadOne 'ipv6Switch' { GetIpv6Switch }
ReadPrinted 'remoteAccess' { Get-RemoteAccess -ErrorAction Stop } $accessNames
ReadPrinted 'daServer' { Get-DAServer -ErrorAction Stop } $serverNames
ReadOne 'loadBalancer' { SelectPlain (Get-RemoteAccessLoadBalancer -ErrorAction Stop) $balancerNames }
ReadOne 'multiSite' { SelectPlain (Get-DAMultiSite -ErrorAction Stop) $multiSiteNames }
ReadOne 'managementServers' { [ordered]@{ all = @(GetListed) } }
ReadList 'addresses' {
    ReadAll { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } | ForEach-Object { SelectPlain $_ $addressPairs }
}
ReadList 'interfaces' {
    ReadAll { Get-NetIPInterface -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } | ForEach-Object { SelectPlain $_ $interfacePairs }
}
ReadList 'routes' { ReadRoutes 'ActiveStore'; ReadRoutes 'PersistentStore' }
ReadList 'natTransition' { ReadAll { Get-NetNatTransitionConfiguration -ErrorAction Stop } | ForEach-Object { SelectPlain $_ $natNames } }
ReadList 'dnsTransition' { ReadAll { Get-NetDnsTransitionConfiguration -ErrorAction Stop } | ForEach-Object { SelectPlain $_ $dnsNames } }
ReadOne 'teredo' { SelectPlain (Get-NetTeredoConfiguration -ErrorAction Stop) $teredoNames }
ReadList 'ipv4Addresses' {
    ReadAll { Get-NetIPAddress -AddressFamily IPv4 -PolicyStore ActiveStore -ErrorAction Stop } | ForEach-Object { SelectPlain $_ $ipv4Pairs }
}
$state['printed'] = $printed
$state['errors'] = $errors

# Letters outside ASCII are written as \uXXXX, so that no code page on the way can change them.
$json = [regex]::Replace((ConvertTo-Json -InputObject $state -Depth 6), '[^\x00-\x7e]', { '\u{0:x4}' -f [int] [char] $args[0].Value })
if ($OutFile) {
    [IO.File]::WriteAllText((GetFullPath $OutFile), $json)
}
else {
    $json
}
