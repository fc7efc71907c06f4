import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("conversion", () => {
  test.each([
    `The trail is 100 miles (180 km) long.
                        ^^^^^^ conversion: 100 miles = 161 km, not 180 km`,
    `It was 100°F (48°C) in the shade.
              ^^^^ conversion: 100°F = 38°C, not 48°C`,
    `Temperatures reached 38C (90F).
                          ^^^ conversion: 38C = 100F, not 90F`,
    `The park covers 250 square miles (950 square kilometers).
                                  ^^^^^^^^^^^^^^^^^^^^^ conversion: 250 square miles = 647 square kilometers, not 950 square kilometers`,
    `Winds of 120mph/250kph were measured.
                ^^^^^^ conversion: 120mph = 193kph, not 250kph`,
    `It weighs 200 pounds (81 kilograms).
                      ^^^^^^^^^^^^ conversion: 200 pounds = 91 kilograms, not 81 kilograms`,
    `The disk holds 500 GB, or 5 TB.
                          ^^^^ conversion: 500 GB = 0.5 TB, not 5 TB`,
    `The 26.2-mile (48-km) race.
               ^^^^^ conversion: 26.2-mile = 42-km, not 48-km`,
    `It rose by 9 degrees Fahrenheit (13 degrees Celsius).
                                 ^^^^^^^^^^^^^^^^^^ conversion: 9 degrees Fahrenheit = 5 degrees Celsius, not 13 degrees Celsius`,
    `Snow fell 8-12 inches (10-15 centimeters) deep.
                       ^^^^^^^^^^^^^^^^^ conversion: 8-12 inches = 20 to 30 centimeters, not 10-15 centimeters`,
    `The runway is 3,000 metres, or about 6,840 feet.
                                     ^^^^^^^^^^ conversion: 3,000 metres = 9,843 feet, not 6,840 feet`,
    `The walls are 1,200-1,500 metres (3,900-5,900 feet) long.
                                  ^^^^^^^^^^^^^^^^ conversion: 1,200-1,500 metres = 3,937 to 4,921 feet, not 3,900-5,900 feet`,
    `The yard covers 250 acres, or about 1,010 hectares.
                                    ^^^^^^^^^^^^^^ conversion: 250 acres = 101 hectares, not 1,010 hectares`,
    `The lake is 10 miles long (26 km) and 5 miles wide (8 km).
                           ^^^^^ conversion: 10 miles = 16 km, not 26 km`,
    `The 10-acre (24-hectare) site is fenced.
             ^^^^^^^^^^ conversion: 10-acre = 4-hectare, not 24-hectare`,
    `It pumped 20 million gallons (7.6 million liters) of water.
                              ^^^^^^^^^^^^^^^^^^ conversion: 20 million gallons = 76 million liters, not 7.6 million liters`,
    `It covers 3 million acres (7.4 million hectares).
                           ^^^^^^^^^^^^^^^^^^^^ conversion: 3 million acres = 1.2 million hectares, not 7.4 million hectares`,
    `The engine makes 300 horsepower (324 kilowatts).
                                 ^^^^^^^^^^^^^ conversion: 300 horsepower = 224 kilowatts, not 324 kilowatts`,
    `It is half a mile (500 metres) off.
                   ^^^^^^^^^^ conversion: half a mile = 805 metres, not 500 metres`,
    `It burned 30,000 acres (470 square miles).
                        ^^^^^^^^^^^^^^^^ conversion: 30,000 acres = 47 square miles, not 470 square miles`,
    `The drug comes in 500 mg (5 g) pills.
                          ^^^ conversion: 500 mg = 0.5 g, not 5 g`,
    `It is 9 inches (32.86 centimeters) long.
                ^^^^^^^^^^^^^^^^^ conversion: 9 inches = 22.86 centimeters, not 32.86 centimeters`,
    `It moves at 5 m/s (1.8 km/h).
                   ^^^^^^^^ conversion: 5 m/s = 18 km/h, not 1.8 km/h`,
    `The walls stand between 5 and 10 miles (18 to 26 km) from shore.
                                        ^^^^^^^^^^^ conversion: 5 and 10 miles = 8 to 16 km, not 18 to 26 km`,
  ])("%s", (text) => check(text));

  test.each([
    "The trail is 100 miles (161 km) long.",
    "It was 100 degrees Fahrenheit (38 degrees Celsius) in the shade.",
    "The park covers 1,200 acres (486 hectares).",
    "Winds of 120 mph (190 km/h) were measured.",
    "He is 6 feet (1.83 metres) tall.",
    "He is 5 ft 10 in (178 cm) tall.",
    "She is 5 feet 10 inches (1.78 m) tall.",
    "The 6-foot-2-inch (1.88-meter) forward scored.",
    "He stands 5 ft. 11 in. (1.80 m) tall.",
    "He is 2 m 10 cm (6 ft 11 in) tall.",
    "It weighs 2.5 tons (2.3 tonnes).",
    "It weighs 2.5 tons (2.5 tonnes).",
    "The disk holds 500 GB, or 0.5 TB.",
    "The disk holds 2,048 GB (2 TB).",
    "A mile (1.6 km) away stood a barn.",
    "About 10 miles (16 kilometers) north of the city.",
    "It is some 20 miles (30 kilometers) south of Rome.",
    "The 26.2-mile (42-km) race.",
    "The tank holds 50 gallons (189 liters).",
    "The tank holds 50 gallons (227 liters).",
    "It fell by 10 degrees Fahrenheit (5.6 degrees Celsius).",
    "It was 20 degrees Fahrenheit (11 degrees Celsius) warmer.",
    "It was minus 10 C (14 F).",
    "It was -40°C (-40°F).",
    "It was below 0°C (32°F) all day.",
    "The tower stands between 5 and 10 miles (8 to 16 km) from shore.",
    "The runway is 3,000 metres, or about 9,840 feet.",
    "It flew at 35,000 feet / 10,668 metres.",
    "It flew at 1,500 m / one mile.",
    "The pipe is 2 inches (5 cm) wide and 10 feet (3 m) long.",
    "The river is 10 miles wide (30 km long in all).",
    "We drove 100 miles (two hours).",
    "They walked 5 miles or 3 km a day.",
    "It ran 5 km (the last 2 miles uphill).",
    "We drove 100 miles (the last 30 km on gravel).",
    "The rainfall was 2.5 inches, about 64 millimetres.",
    "The wind blew at 60 knots (111 kph; 69 mph).",
    "The bag weighs 30 kg - about 66 pounds.",
    "The baby weighed 8 lb 3 oz (3.7 kg) at birth.",
    "He weighs 16 stone 4 pounds (103 kg).",
    "It lies 3 miles and 200 yards (5 km) off.",
    "A line of 100 Mbps (12.5 MB/s) was laid.",
    "The 12-ounce (355 ml) can is new.",
    "It is 5,000 metres (3,000 metres for women).",
    "It uses 5 gallons per minute (19 liters per minute).",
    "The gas costs $4 a gallon ($1.06 a liter).",
    "The engine makes 300 horsepower (221 kilowatts).",
    "It is 1.5 metres (five feet) deep.",
    "They use 2,000 calories (8,400 kJ) a day.",
    "The dose is 5 mg/10 mg.",
    "The 60-mph (96 km/h) limit was cut to 50 mph (80 km/h).",
  ])("leaves alone: %s", (text) => check(text));
});

describe("conversion of money at a stated rate", () => {
  test.each([
    `At an exchange rate of 7.2 yuan to the dollar, the $100 million (820 million yuan) plan went ahead.
                                                                 ^^^^^^^^^^^^^^^^ conversion: $100 million = 720 million yuan, not 820 million yuan`,
    `($1 = 7.20 yuan) The deal is worth 720 million yuan ($10 million).
                                                     ^^^^^^^^^^^ conversion: 720 million yuan = $100 million, not $10 million`,
    `($1 = 0.92 euros) The firm paid 92 million euros ($85 million).
                                                  ^^^^^^^^^^^ conversion: 92 million euros = $100 million, not $85 million`,
    `£1 = $1.25. It cost £4m ($3.2m).
                         ^^^^^ conversion: £4m = $5m, not $3.2m`,
  ])("%s", (text) => check(text));

  test.each([
    "The fine is $100 (90 euros).",
    "The price is 500 yuan ($69.40) at 7.2 yuan to the dollar.",
    "($1 = 0.92 euros) The firm paid 92 million euros ($100 million).",
    "($1 = 0.92 euros) In 2010 the firm paid 92 million euros ($103 million).",
    "£1 = $1.25. It cost £4m ($5m).",
    "£1 = $1.25. It cost £4m (6m euros).",
    "Rent is 7.2 yuan to the square foot. It cost $100 (820 yuan).",
  ])("leaves alone: %s", (text) => check(text));
});
