[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # The domain in which the group policy object is, by its DNS name.
    [string] $Domain = $env:USERDNSDOMAIN,
    # Another group policy object than the site's own; those of DirectAccess are never edited.
    [string] $GpoName,
    # Let in only what this plan holds, no longer the addresses of the plan that was carried out before.
    [switch] $WithoutEarlier,
    # Remove the rules that this script made in that group policy object.
    [switch] $Remove
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE closing.ps1
if (-not $GpoName) {
    $GpoName = $ownPolicy
}
$outside = @('Private', 'Public')

# ---- inbound rules on DirectAccess clients, in a group policy object of their own ----

function AssertOwnPolicy {
    $access = @('DirectAccess Client Settings', 'DirectAccess Server Settings')
    if ($access -contains $GpoName) {
        throw 'Editing the group policy objects of DirectAccess by hand is not supported. Choose another name. Nothing was changed.'
    }
    if (-not $Domain) {
        throw 'Name the domain with -Domain. Nothing was changed.'
    }
    if (-not $Remove -and ($clientPrefixes.Length -eq 0 -or $managementAddresses.Length -eq 0)) {
        throw 'The plan holds no client prefix or no management address; rules for any address are never made.'
    }
}

function OpenPolicy {
    $there = @(Get-GPO -All -Domain $Domain -ErrorAction Stop | Where-Object { $_.DisplayName -eq $GpoName })
    if ($there.Length -gt 0) {
        Say ('Already there: ' + $GpoName)
        return $true
    }
    if ($Remove -or -not (TestApproved $Domain ('Create group policy object ' + $GpoName))) {
        return $false
    }
    $null = New-GPO -Name $GpoName -Domain $Domain -Comment 'Firewall rules for managing DirectAccess clients' -ErrorAction Stop
    Say ('Created: ' + $GpoName + '. It is linked to nothing yet.')
    return $true
}

function SetRule($Rule) {
    $there = @(ReadAll { Get-NetFirewallRule -PolicyStore $store -Name $Rule.Name -ErrorAction Stop })
    $verb = $(if ($there.Length -gt 0) { 'Set' } else { 'Add' })
    if (-not (TestApproved $store ($verb + ' rule ' + $Rule.Title))) {
        return
    }
    if ($there.Length -gt 0) {
        Set-NetFirewallRule -PolicyStore $store -Name $Rule.Name -LocalAddress $localAddress -RemoteAddress $remoteAddress -Profile $outside -EdgeTraversalPolicy $edgeTraversal -Enabled True -Confirm:$false -ErrorAction Stop
    }
    elseif ($Rule.Protocol -ceq 'ICMPv6') {
        $null = New-NetFirewallRule -PolicyStore $store -Name $Rule.Name -DisplayName $Rule.Title -Group $group -Direction Inbound -Action Allow -Profile $outside -Protocol ICMPv6 -IcmpType 128 -LocalAddress $localAddress -RemoteAddress $remoteAddress -EdgeTraversalPolicy $edgeTraversal -Confirm:$false -ErrorAction Stop
    }
    else {
        $null = New-NetFirewallRule -PolicyStore $store -Name $Rule.Name -DisplayName $Rule.Title -Group $group -Direction Inbound -Action Allow -Profile $outside -Protocol $Rule.Protocol -LocalPort $Rule.Port -LocalAddress $localAddress -RemoteAddress $remoteAddress -EdgeTraversalPolicy $edgeTraversal -Confirm:$false -ErrorAction Stop
    }
    Say ($(if ($there.Length -gt 0) { 'Set again: ' } else { 'Added: ' }) + $Rule.Title)
}

function RemoveRule($Rule) {
    if (TestApproved $store ('Remove rule ' + $Rule.DisplayName)) {
        Remove-NetFirewallRule -PolicyStore $store -Name $Rule.Name -Confirm:$false -ErrorAction Stop
        Say ('Removed: ' + $Rule.DisplayName)
    }
}

function SetAll {
    $script:planned = @($rules | ForEach-Object { 'rule ' + $_.Title })
    $names = @($rules | ForEach-Object { $_.Name })
    foreach ($rule in $rules) {
        SetRule $rule
        $script:finished = @($finished) + ('rule ' + $rule.Title)
    }
    foreach ($rule in @($made | Where-Object { $names -cnotcontains $_.Name })) {
        Say ('Of an earlier plan, left as it is: ' + $rule.DisplayName)
    }
    Say 'Finished. Link the group policy object to the DirectAccess clients only, filter it on their group, and run gpupdate there.'
}

function RemoveAll {
    $script:planned = @($made | ForEach-Object { 'removal of ' + $_.DisplayName })
    foreach ($rule in $made) {
        RemoveRule $rule
        $script:finished = @($finished) + ('removal of ' + $rule.DisplayName)
    }
}

try {
    AssertOwnPolicy
    $store = $Domain + '\' + $GpoName
    if (-not (OpenPolicy)) {
        Say ('There is no group policy object ' + $GpoName + ' in ' + $Domain + '.')
        exit 0
    }
    $localAddress = @($clientPrefixes)
    $remoteAddress = @($managementAddresses)
    if (-not $WithoutEarlier) {
        $localAddress += $earlierPrefixes
        $remoteAddress += $earlierAddresses
    }
    $made = @(ReadAll { Get-NetFirewallRule -PolicyStore $store -Group $group -ErrorAction Stop })
    if ($Remove) {
        RemoveAll
    }
    else {
        SetAll
    }
}
catch {
    SayStopped $_.Exception.Message
    throw
}
