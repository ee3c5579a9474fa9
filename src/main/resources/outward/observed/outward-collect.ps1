# outward-collect.ps1: reads the IPv6 state of this computer, or of those named, and prints JSON. It changes nothing.
# Checked with a PowerShell grammar and against Microsoft's reference; neither was run on Windows.
[CmdletBinding()]
param(
    # Computers to read by PowerShell remoting; without it, this one.
    [string[]] $ComputerName,
    # Where to write the report; without it the report is printed.
    [string] $OutFile
)

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# ---- collect: reads, changes nothing; this block runs whole on the computer that it reads ----

$reader = {
    Set-StrictMode -Version 2
    $ErrorActionPreference = 'Stop'
    $errors = [ordered]@{}
    $whole = New-Object System.Collections.ArrayList

    # A list of one store; only one that was read to its end is called whole. A cmdlet that finds nothing raises an error.
    function CollectList([string] $Name, [string] $Store, [scriptblock] $Query) {
        $found = @()
        try {
            $found = @(& $Query)
        }
        catch {
            if ($_.FullyQualifiedErrorId -notlike 'CmdletizationQuery_NotFound*') {
                $errors[$Name + ' ' + $Store] = $_.Exception.Message
                return
            }
        }
        [void] $whole.Add($Name + ' ' + $Store)
        $found
    }

    function CollectAddresses([string] $Store) {
        CollectList 'addresses' $Store { Get-NetIPAddress -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop } | ForEach-Object {
            [ordered]@{
                interfaceAlias = $_.InterfaceAlias
                interfaceIndex = $_.InterfaceIndex
                ipAddress = $_.IPAddress
                prefixLength = $_.PrefixLength
                addressState = [string] $_.AddressState
                prefixOrigin = [string] $_.PrefixOrigin
                suffixOrigin = [string] $_.SuffixOrigin
                skipAsSource = $_.SkipAsSource
                store = $Store
            }
        }
    }

    function CollectRoutes([string] $Store) {
        CollectList 'routes' $Store { Get-NetRoute -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop } | ForEach-Object {
            [ordered]@{
                destinationPrefix = $_.DestinationPrefix
                nextHop = $_.NextHop
                interfaceAlias = $_.InterfaceAlias
                interfaceIndex = $_.InterfaceIndex
                publish = [string] $_.Publish
                routeMetric = $_.RouteMetric
                store = $Store
            }
        }
    }

    function CollectInterfaces([string] $Store) {
        CollectList 'interfaces' $Store { Get-NetIPInterface -AddressFamily IPv6 -PolicyStore $Store -ErrorAction Stop } | ForEach-Object {
            [ordered]@{
                interfaceAlias = $_.InterfaceAlias
                interfaceIndex = $_.InterfaceIndex
                forwarding = [string] $_.Forwarding
                advertising = [string] $_.Advertising
                routerDiscovery = [string] $_.RouterDiscovery
                connectionState = [string] $_.ConnectionState
                store = $Store
            }
        }
    }

    # Where the value is not there, nothing of IPv6 is switched off; where it was not read, nothing is said.
    function CollectSwitch {
        try {
            $key = Get-ItemProperty -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip6\Parameters'
            $held = $key.PSObject.Properties['DisabledComponents']
            [ordered]@{ DisabledComponents = $(if ($null -eq $held) { 0 } else { ([long] $held.Value) -band 4294967295 }) }
        }
        catch {
            $errors['ipv6Switch'] = $_.Exception.Message
            $null
        }
    }

    $state = [ordered]@{ schema = 'outward-read-state/1' }
    $state['computer'] = [Net.Dns]::GetHostName()
    $state['readAt'] = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
    $state['ipv6Switch'] = CollectSwitch
    $state['addresses'] = @(CollectAddresses 'ActiveStore') + @(CollectAddresses 'PersistentStore')
    $state['interfaces'] = @(CollectInterfaces 'ActiveStore')
    $state['routes'] = @(CollectRoutes 'ActiveStore') + @(CollectRoutes 'PersistentStore')
    $state['wholeLists'] = [string[]] $whole.ToArray()
    $state['errors'] = $errors
    ConvertTo-Json -InputObject $state -Depth 6
}

$texts = @()
$failed = [ordered]@{}
if (-not $ComputerName) {
    $texts = @([string] (& $reader))
}
else {
    foreach ($name in $ComputerName) {
        try {
            $texts += [string] (Invoke-Command -ComputerName $name -ScriptBlock $reader -ErrorAction Stop)
        }
        catch {
            $failed[$name] = $_.Exception.Message
        }
    }
}
$json = '{"schema": "outward-collect/1", "machines": [' + ($texts -join ",`r`n") + '], "failed": ' + (ConvertTo-Json -InputObject $failed) + '}'

# Letters outside ASCII are written as \uXXXX, so that no code page on the way can change them.
$json = [regex]::Replace($json, '[^\x00-\x7e]', { '\u{0:x4}' -f [int] [char] $args[0].Value })
if ($OutFile) {
    [IO.File]::WriteAllText($ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile), $json)
}
else {
    $json
}
