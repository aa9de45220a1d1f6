import { chromium } from "@playwright/test";
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
const p=await b.newPage(); p.on("pageerror",e=>console.log("E",e.message.slice(0,300)));
await p.goto("http://localhost:3153/en/screening"); await p.waitForTimeout(3000);
for (const [q,o] of [["screeningFor","relative"],["personUsStatus","none"],["personLocation","outside-us"],["removalProceedingsNow","no"],["personIsMinor","no"]]) { await p.locator(`[data-question=${q}] [value=${o}]`).click({timeout:3000}); await p.getByRole("button",{name:"Continue"}).click(); await p.waitForTimeout(300);}
const dump=()=>p.evaluate(()=>[...document.querySelectorAll("[data-question] input")].map(i=>[i.name,i.value,i.getAttribute("value"),i.checked,i.type].join("|")).slice(0,4));
console.log(await dump());
await p.locator("[data-question=requestBases] label").first().click(); console.log(await dump());
await p.getByRole("button",{name:"Continue"}).click(); await p.waitForTimeout(500); console.log(await dump(), await p.locator("h1").innerText());
await b.close();
