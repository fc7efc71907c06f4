import { describe, test } from "vitest";
import { check } from "../fixture.ts";

describe("one thing with two ranks", () => {
  test.each([
    `Kumasi is the second-largest city in Ghana. Trains reach Kumasi, the largest city in Ghana, at noon.
                                                                     ^^^^^^^ rank: Kumasi is the second-largest city at the other place, but the largest here`,
    `Kumasi, Ghana's second-largest city, is growing.

The train to Kumasi, Ghana's third largest city, is late.
                             ^^^^^^^^^^^^^ rank: Kumasi is the second-largest city at the other place, but the third largest here`,
    `Ghana's second-largest city, Kumasi, is growing.

Kumasi remains the largest city in Ghana.
                   ^^^^^^^ rank: Kumasi is the second-largest city at the other place, but the largest here`,
    `Harbor Press is the world's largest publisher. Critics of Harbor Press, the second-biggest publisher in the world, are many.
                                                                            ^^^^^^^^^^^^^^ rank: Harbor Press is the largest publisher at the other place, but the second-biggest here`,
    `Lake Volta is the largest lake in Ghana.

Lake Volta, Ghana’s second-largest lake, is drying.
                    ^^^^^^^^^^^^^^ rank: Volta is the largest lake at the other place, but the second-largest here`,
    `Germany is the third-largest economy in the world.

Germany, the world's fourth-largest economy, shrank.
                     ^^^^^^^^^^^^^^ rank: Germany is the third-largest economy at the other place, but the fourth-largest here`,
    `Ruth Okoro, the country's richest woman, left. Ruth Okoro is the second-richest woman in the country.
                                                                 ^^^^^^^^^^^^^^ rank: Ruth Okoro is the richest woman at the other place, but the second-richest here`,
    `Tamale is the 4th largest city in Ghana. Buses to Tamale, the fifth-largest city in Ghana, are full.
                                                              ^^^^^^^^^^^^^ rank: Tamale is the 4th largest city at the other place, but the fifth-largest here`,
    `Northwind Media is the oldest newspaper in Norway. Northwind Media, the second oldest newspaper in Norway, closed a desk.
                                                                        ^^^^^^^^^^^^^ rank: Northwind Media is the oldest newspaper at the other place, but the second oldest here`,
    `Kumasi is the second-largest city in Ghana by population. Kumasi is the third-largest city in Ghana by population.
                                                                        ^^^^^^^^^^^^^ rank: Kumasi is the second-largest city at the other place, but the third-largest here`,
    `Mount Afadja, the highest mountain in Ghana, is quiet. Mount Afadja is the second-highest mountain in Ghana.
                                                                           ^^^^^^^^^^^^^^ rank: Afadja is the highest mountain at the other place, but the second-highest here`,
    `The country's largest bank, Harbor Trust, lends.

Harbor Trust is the country's second-largest bank.
                              ^^^^^^^^^^^^^^ rank: Harbor Trust is the largest bank at the other place, but the second-largest here`,
    `Toyota, the world's biggest carmaker, gained. Toyota is the second-largest carmaker in the world.
                                                            ^^^^^^^^^^^^^^ rank: Toyota is the biggest carmaker at the other place, but the second-largest here`,
    `The Nile is the longest river in Africa. The Nile, Africa's second-longest river, floods.
                                                            ^^^^^^^^^^^^^^ rank: Nile is the longest river at the other place, but the second-longest here`,
    `Heathrow is the busiest airport in Europe.

Staff at Heathrow, Europe's second-busiest airport, walked out.
                            ^^^^^^^^^^^^^^ rank: Heathrow is the busiest airport at the other place, but the second-busiest here`,
  ])("%s", (text) => check(text));
});

describe("ranks of different things, times and measures", () => {
  test.each([
    "Kumasi is the second-largest city in Ghana. Accra is the largest city in Ghana.",
    "Kumasi is the second-largest city in Ghana by population. Kumasi is the largest city in Ghana by area.",
    "Kumasi is the second-largest city in Ghana. Kumasi is the largest market in Ghana.",
    "Kumasi was the largest city in Ghana. Kumasi is the second-largest city in Ghana.",
    "Kumasi is the second-largest city in Ghana. Kumasi is one of the largest cities in Ghana.",
    "Kumasi is the second-largest city in Ghana. In 1960 Kumasi, the third-largest city in Ghana, was quiet.",
    "Kumasi is the second-largest city in Ghana. Kumasi is the largest city in Ashanti.",
    "Toyota is the world's largest carmaker. Toyota is Japan's largest carmaker.",
    "Toyota is the world's largest carmaker. Toyota is the second-largest carmaker in Europe.",
    "The second-largest city in Ghana is Kumasi. The largest city is Accra.",
    "Kumasi is the largest city in Ghana after Accra. Kumasi is the second-largest city in Ghana.",
    "Kumasi will become the largest city in Ghana. Kumasi is the second-largest city in Ghana.",
    "Kumasi is not the largest city in Ghana. Kumasi is the second-largest city in Ghana.",
    "Kumasi, the largest city in Ghana outside the capital, is the second-largest city in Ghana.",
    "Germany is the largest economy in Europe. Germany is the third-largest economy in the world.",
    "Accra and Kumasi, the largest cities in Ghana, grew. Kumasi is the second-largest city in Ghana.",
    "Harbor Press once was the largest publisher in Norway. Harbor Press is the second-largest publisher in Norway.",
    "Harbor Press is the second-largest publisher in Norway. A rival of Harbor Press, the largest publisher in Norway is gone.",
    "Ruth Okoro is the oldest member. Ruth Okoro is the second-oldest woman.",
    "Ruth Okoro is the youngest minister in Ghana. Ruth Okoro is the second-tallest minister in Ghana.",
    "It is the largest city in Ghana. It is the second-largest city in Ghana.",
    "Tamale claims to be the largest city in Ghana. Tamale is the third-largest city in Ghana.",
    "If Tamale grows, Tamale is the largest city in Ghana. Tamale is the third-largest city in Ghana.",
    "Kumasi is the second-largest city in Ghana. The mayor of Accra, the largest city in Ghana, met Kumasi.",
    "Kumasi is the latest city in Ghana. Kumasi is the largest city in Ghana.",
    "The best city, Kumasi, is the largest city in Ghana.",
    "Kumasi, Ghana's largest city, Tamale and Accra grew. Kumasi is the second-largest city in Ghana.",
    "The largest cities in Ghana are Kumasi and Accra. Kumasi is the second-largest city in Ghana.",
  ])("%s", (text) => check(text));
});
