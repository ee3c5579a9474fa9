@echo off
rem apply.cmd: sets the planned IPv6 address and routes of one management host.
rem Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
rem Not approved.
rem The scripts were checked with a PowerShell grammar and the plan's routes on Linux IPv6 stacks; neither was run on Windows.
setlocal DisableDelayedExpansion
set "folder=%ProgramData%\Outward"
set "record=%folder%\cmd-01936a00-0000-7000-8000-000000000001.txt"
set "here="
set "keep="
for %%a in (%*) do if /i "%%~a"=="/here" set "here=yes"
for %%a in (%*) do if /i "%%~a"=="/keep" set "keep=yes"
if /i "%COMPUTERNAME%"=="JUMP01" set "here=yes"
if defined here goto named
echo This file is for another computer. Run it there, or add /here if the names differ on purpose.
echo Nothing was changed.
exit /b 2
:named
set "step=0"
for /l %%n in (1,1,3) do set "added%%n="
if not exist "%folder%" mkdir "%folder%"
type nul >>"%record%" || goto unrecorded
if exist "%record%.before" goto noted
netsh interface ipv6 show addresses >"%record%.before" || goto unrecorded
netsh interface ipv6 show route >>"%record%.before" || goto unrecorded
:noted
set "step=1"
findstr /l /x /c:"address 2002:836b:2:3333::10/64" "%record%" >nul 2>nul
if errorlevel 1 goto new1
netsh interface ipv6 add address interface="Intranet" address=2002:836b:2:3333::10/64 store=persistent >nul 2>nul
goto done1
:new1
>>"%record%" echo address 2002:836b:2:3333::10/64|| goto failed
netsh interface ipv6 add address interface="Intranet" address=2002:836b:2:3333::10/64 store=persistent
if not errorlevel 1 goto added1
call :forget "address 2002:836b:2:3333::10/64"
goto failed
:added1
set "added1=yes"
:done1
set "step=2"
findstr /l /x /c:"route 2002:836b:2:1000::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto new2
netsh interface ipv6 add route prefix=2002:836b:2:1000::/64 interface="Intranet" nexthop=2002:836b:2:3333::1 store=persistent >nul 2>nul
goto done2
:new2
>>"%record%" echo route 2002:836b:2:1000::/64 2002:836b:2:3333::1|| goto failed
netsh interface ipv6 add route prefix=2002:836b:2:1000::/64 interface="Intranet" nexthop=2002:836b:2:3333::1 store=persistent
if not errorlevel 1 goto added2
call :forget "route 2002:836b:2:1000::/64 2002:836b:2:3333::1"
goto failed
:added2
set "added2=yes"
:done2
set "step=3"
findstr /l /x /c:"route 2001:0:836b:2::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto new3
netsh interface ipv6 add route prefix=2001:0:836b:2::/64 interface="Intranet" nexthop=2002:836b:2:3333::1 store=persistent >nul 2>nul
goto done3
:new3
>>"%record%" echo route 2001:0:836b:2::/64 2002:836b:2:3333::1|| goto failed
netsh interface ipv6 add route prefix=2001:0:836b:2::/64 interface="Intranet" nexthop=2002:836b:2:3333::1 store=persistent
if not errorlevel 1 goto added3
call :forget "route 2001:0:836b:2::/64 2002:836b:2:3333::1"
goto failed
:added3
set "added3=yes"
:done3
ping -n 4 127.0.0.1 >nul
ping -6 -n 2 -w 3000 -S 2002:836b:2:3333::10 2002:836b:2:3333::1
if errorlevel 1 goto silent
echo All 3 commands are in force. Go on with verify.ps1: proof of the way is SERVER_TCP, not a ping.
exit /b 0
:unrecorded
echo The record cannot be written. Open cmd with "Run as administrator". Nothing was changed.
exit /b 2
:failed
echo Stopped at command %step% of 3. Was done: those before it. Not done: it and those after it.
echo An address or route that was there before was not touched.
goto undo
:silent
echo Stopped after command 3 of 3: the server did not answer a ping from the planned address.
echo Likely causes: another computer has the address (below, a state other than preferred); the server has
echo its address with prefix length 128; IPv6 does not pass between; this host is not on the server's link;
echo a firewall.
netsh interface ipv6 show addresses
:undo
if defined keep goto kept
if not defined added3 goto kept3
netsh interface ipv6 delete route prefix=2001:0:836b:2::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if errorlevel 1 goto kept3
call :forget "route 2001:0:836b:2::/64 2002:836b:2:3333::1"
:kept3
if not defined added2 goto kept2
netsh interface ipv6 delete route prefix=2002:836b:2:1000::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if errorlevel 1 goto kept2
call :forget "route 2002:836b:2:1000::/64 2002:836b:2:3333::1"
:kept2
if not defined added1 goto kept1
netsh interface ipv6 delete address interface="Intranet" address=2002:836b:2:3333::10
if errorlevel 1 goto kept1
call :forget "address 2002:836b:2:3333::10/64"
:kept1
echo What this run added is taken back, unless an error stands above. Recorded and still there:
type "%record%"
exit /b 1
:kept
echo Kept, as /keep asks; back-out.cmd takes back what is recorded.
exit /b 1
:forget
findstr /l /x /v /c:%1 "%record%" >"%record%.new"
move /y "%record%.new" "%record%" >nul
exit /b 0
