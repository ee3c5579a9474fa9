@echo off
rem back-out.cmd: takes back what apply.cmd recorded as added.
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
if exist "%record%" goto recorded
echo There is no record of apply.cmd on this computer, so nothing is removed. It has:
netsh interface ipv6 show addresses
netsh interface ipv6 show route
exit /b 2
:recorded
type nul >>"%record%" || goto unrecorded
set "step=1"
findstr /l /x /c:"route 2001:0:836b:2::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto done1
netsh interface ipv6 delete route prefix=2001:0:836b:2::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if not errorlevel 1 goto gone1
netsh interface ipv6 show route store=active >"%record%.now" || goto failed
netsh interface ipv6 show route store=persistent >>"%record%.now" || goto failed
findstr /i /l /c:"2001:0:836b:2::/64" "%record%.now" >nul
if not errorlevel 1 goto failed
echo It is not there any more, so this counts as taken back.
:gone1
call :forget "route 2001:0:836b:2::/64 2002:836b:2:3333::1"
:done1
set "step=2"
findstr /l /x /c:"route 2002:836b:2:1000::/64 2002:836b:2:3333::1" "%record%" >nul 2>nul
if errorlevel 1 goto done2
netsh interface ipv6 delete route prefix=2002:836b:2:1000::/64 interface="Intranet" nexthop=2002:836b:2:3333::1
if not errorlevel 1 goto gone2
netsh interface ipv6 show route store=active >"%record%.now" || goto failed
netsh interface ipv6 show route store=persistent >>"%record%.now" || goto failed
findstr /i /l /c:"2002:836b:2:1000::/64" "%record%.now" >nul
if not errorlevel 1 goto failed
echo It is not there any more, so this counts as taken back.
:gone2
call :forget "route 2002:836b:2:1000::/64 2002:836b:2:3333::1"
:done2
set "step=3"
findstr /l /x /c:"address 2002:836b:2:3333::10/64" "%record%" >nul 2>nul
if errorlevel 1 goto done3
netsh interface ipv6 delete address interface="Intranet" address=2002:836b:2:3333::10
if not errorlevel 1 goto gone3
netsh interface ipv6 show addresses store=active >"%record%.now" || goto failed
netsh interface ipv6 show addresses store=persistent >>"%record%.now" || goto failed
findstr /i /l /c:"2002:836b:2:3333::10" "%record%.now" >nul
if not errorlevel 1 goto failed
echo It is not there any more, so this counts as taken back.
:gone3
call :forget "address 2002:836b:2:3333::10/64"
:done3
echo What apply.cmd recorded as added for this plan is taken back. Recorded and still there:
type "%record%"
exit /b 0
:unrecorded
echo The record cannot be written. Open cmd with "Run as administrator". Nothing was changed.
exit /b 2
:failed
echo Stopped at removal %step% of 3. Was done: those before it. Not done: it and those after it. Recorded
echo and still there; look at it, then run this again:
type "%record%"
exit /b 1
:forget
findstr /l /x /v /c:%1 "%record%" >"%record%.new"
move /y "%record%.new" "%record%" >nul
exit /b 0
