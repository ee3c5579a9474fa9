[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # What of each record is taken back: all, what this plan added, or what earlier plans added and this one does not hold.
    [ValidateSet('All', 'ThisPlan', 'Earlier')] [string] $Only = 'All'
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

foreach ($part in $parts) {
    & (Join-Path -Path $PSScriptRoot -ChildPath (Join-Path -Path $part -ChildPath 'back-out.ps1')) @PSBoundParameters
}
