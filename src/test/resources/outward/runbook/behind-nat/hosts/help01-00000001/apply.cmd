@echo off
rem apply.cmd: sets the planned IPv6 address and routes of one management host.
rem Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
rem The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
setlocal DisableDelayedExpansion
set "folder=%ProgramData%\Outward"
set "record=%folder%\cmd-01936a00-0000-7000-8000-000000000001.txt"
set "added="
set "step=0"
if not exist "%folder%" mkdir "%folder%"
if errorlevel 1 goto failed
set "step=1"
findstr /l /x /c:"address fd78:9f7e:c716:3333::a02:100a/64" "%record%" >nul 2>nul
if not errorlevel 1 goto done1
netsh interface ipv6 add address interface="Ethernet" address=fd78:9f7e:c716:3333::a02:100a/64 store=persistent
if errorlevel 1 goto failed
>>"%record%" echo address fd78:9f7e:c716:3333::a02:100a/64
set "added=yes"
:done1
set "step=2"
findstr /l /x /c:"route fd78:9f7e:c716:1000::/64 fd78:9f7e:c716:3333::1" "%record%" >nul 2>nul
if not errorlevel 1 goto done2
netsh interface ipv6 add route prefix=fd78:9f7e:c716:1000::/64 interface="Ethernet" nexthop=fd78:9f7e:c716:3333::1 store=persistent
if errorlevel 1 goto failed
>>"%record%" echo route fd78:9f7e:c716:1000::/64 fd78:9f7e:c716:3333::1
set "added=yes"
:done2
ping -n 4 127.0.0.1 >nul
ping -6 -n 2 -w 3000 -S fd78:9f7e:c716:3333::a02:100a fd78:9f7e:c716:3333::1
if errorlevel 1 goto silent
echo All 2 commands are in force. Go on with verify.ps1.
exit /b 0
:failed
echo Command %step% of 2 failed. Those before it are in force, those after it were not run.
echo An address or route that was there before was not touched. back-out.cmd takes back what was added.
exit /b 1
:silent
echo The server did not answer a ping from the planned address. Likely causes: the server has its address
echo with prefix length 128; IPv6 does not pass between; this host is not on the server's link; a firewall.
if not defined added exit /b 1
if /i "%~1"=="/keep" exit /b 1
call "%~dp0back-out.cmd"
exit /b 1
