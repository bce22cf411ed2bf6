import type { Decimal as Base } from 'decimal.js';
import { Decimal } from './exact.ts';

/**
 * What a unit measures. Two quantities can be converted only within one dimension; money has one dimension per
 * currency, calendar units (month, year) meet day-based ones within bounds (see `interval.ts`).
 */
export type Dimension =
  | 'time' | 'calendar' | 'information' | 'share' | 'points' | 'multiple' | 'length' | 'area' | 'volume' | 'mass' | 'energy'
  | 'power' | 'frequency' | 'voltage' | 'current' | 'pressure' | 'force' | 'celsius' | 'fahrenheit' | 'angle' | 'decibel' | 'amount'
  | 'count';

export interface Unit {
  /** Canonical singular, as in `Quantity.unit`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many base units of the dimension one of these is; exact. */
  readonly factor: Base;
  /** Powers of 1000 that may be meant as powers of 1024 (`GB`): 3 for GB; 0 for the rest. */
  readonly thousands: number;
  /** Canonical time unit of the denominator, for names of rates (`mph`, `rps`). */
  readonly per?: string;
  /** Words that name the unit; in lower case. */
  readonly words: readonly string[];
  /** Symbols; upper and lower case are told apart. */
  readonly symbols: readonly string[];
}

type Row = readonly [name: string, factor: string, symbols: string, words?: string];

function rows(dimension: Dimension, list: readonly Row[]): Unit[] {
  return list.map(([name, factor, symbols, words]) => ({
    name,
    dimension,
    factor: new Decimal(factor),
    thousands: 0,
    symbols: symbols.split(' ').filter(Boolean),
    words: (words ?? '').split(',').map((word) => word.trim()).filter(Boolean),
  }));
}

function bytes(): Unit[] {
  const names = ['kilo', 'mega', 'giga', 'tera', 'peta', 'exa'];
  return names.flatMap((name, at): Unit[] => {
    const letter = name[0]!.toUpperCase();
    const power = at + 1;
    const decimal = new Decimal(1000).pow(power);
    const symbols = letter === 'K' ? ['kB', 'KB'] : [`${letter}B`];
    const bits = letter === 'K' ? ['kb', 'Kb', 'kbit', 'Kbit'] : [`${letter}b`, `${letter}bit`];
    const binary = `${name.slice(0, 2)}bi`;
    const base = { dimension: 'information' as const };
    return [
      { ...base, name: symbols[0]!, factor: decimal, thousands: power, symbols, words: [`${name}byte`, `${name}bytes`] },
      { ...base, name: `${letter}iB`, factor: new Decimal(1024).pow(power), thousands: 0, symbols: [`${letter}iB`], words: [`${binary}byte`, `${binary}bytes`] },
      { ...base, name: bits.at(-1)!, factor: decimal.div(8), thousands: 0, symbols: bits, words: [`${name}bit`, `${name}bits`] },
      { ...base, name: bits.at(-1)!, factor: decimal.div(8), thousands: 0, per: 's', symbols: [`${letter}bps`, ...(letter === 'K' ? ['kbps'] : [])], words: [] },
    ];
  });
}

const rates: readonly (readonly [string, string, string])[] = [
  ['request', 's', 'rps RPS'], ['query', 's', 'qps QPS'], ['transaction', 's', 'tps TPS'], ['operation', 's', 'ops/s IOPS iops'],
  ['frame', 's', 'fps FPS'], ['revolution', 'min', 'rpm RPM'], ['beat', 'min', 'bpm BPM'], ['word', 'min', 'wpm WPM'],
];

/** Units that people use at work; open: an unknown noun is a counted noun. Factors are exact by definition. */
export const units: readonly Unit[] = [
  ...rows('time', [
    ['ns', '1e-9', 'ns', 'nanosecond,nanoseconds,nanosec,nanosecs'],
    ['µs', '1e-6', 'µs μs us', 'microsecond,microseconds,microsec,microsecs'],
    ['ms', '1e-3', 'ms msec msecs', 'millisecond,milliseconds,millisec,millisecs'],
    ['s', '1', 's sec secs', 'second,seconds'],
    ['min', '60', 'min mins', 'minute,minutes'],
    ['h', '3600', 'h hr hrs', 'hour,hours'],
    ['day', '86400', 'd', 'day,days'],
    ['week', '604800', 'wk wks', 'week,weeks'],
    ['fortnight', '1209600', '', 'fortnight,fortnights'],
  ]),
  ...rows('calendar', [
    ['month', '1', 'mo mos mth mths', 'month,months'],
    ['year', '12', 'yr yrs', 'year,years'],
    ['decade', '120', '', 'decade,decades'],
    ['century', '1200', '', 'century,centuries'],
  ]),
  { name: 'B', dimension: 'information', factor: new Decimal(1), thousands: 0, symbols: ['B'], words: ['byte', 'bytes'] },
  { name: 'bit', dimension: 'information', factor: new Decimal('0.125'), thousands: 0, symbols: [], words: ['bit', 'bits'] },
  ...bytes(),
  ...rows('share', [
    ['%', '0.01', '% pct ％', 'percent,percents,percentage,per cent'],
    ['‰', '0.001', '‰', 'permille,per mille,per mil'],
  ]),
  ...rows('points', [
    ['pp', '1', 'pp ppt ppts pps pts%', 'percentage point,percentage points,percent points,percent point,%-points,% points'],
    ['bp', '0.01', 'bp bps', 'basis point,basis points'],
  ]),
  ...rows('length', [
    ['pm', '1e-12', '', 'picometre,picometres,picometer,picometers'], ['nm', '1e-9', 'nm', 'nanometre,nanometres,nanometer,nanometers'], ['µm', '1e-6', 'µm μm', 'micron,microns,micrometre,micrometres,micrometer,micrometers'],
    ['mm', '0.001', 'mm', 'millimetre,millimetres,millimeter,millimeters'],
    ['dm', '0.1', 'dm', 'decimetre,decimetres,decimeter,decimeters'], ['cm', '0.01', 'cm', 'centimetre,centimetres,centimeter,centimeters'], ['m', '1', 'm', 'metre,metres,meter,meters'],
    ['km', '1000', 'km kms', 'kilometre,kilometres,kilometer,kilometers'], ['in', '0.0254', '″', 'inch,inches'],
    ['ft', '0.3048', 'ft', 'foot,feet'], ['yd', '0.9144', 'yd yds', 'yard,yards'], ['mi', '1609.344', 'mi', 'mile,miles'],
    ['nmi', '1852', 'nmi', 'nautical mile,nautical miles'],
  ]),
  ...rows('area', [
    ['mm²', '1e-6', 'mm² mm2 mm^2', 'square millimetre,square millimetres,square millimeter,square millimeters'],
    ['cm²', '1e-4', 'cm² cm2 cm^2', 'square centimetre,square centimetres,square centimeter,square centimeters'],
    ['m²', '1', 'm² m2 m^2 sqm', 'square metre,square metres,square meter,square meters,sq m'],
    ['km²', '1e6', 'km² km2 km^2', 'square kilometre,square kilometres,square kilometer,square kilometers,sq km'],
    ['ha', '1e4', 'ha', 'hectare,hectares'], ['acre', '4046.8564224', '', 'acre,acres'],
    ['ft²', '0.09290304', 'ft² ft2 ft^2 sqft', 'square foot,square feet,sq ft'], ['yd²', '0.83612736', 'yd² yd2 yd^2', 'square yard,square yards,sq yd,sq yds'], ['mi²', '2589988.110336', 'mi² mi^2', 'square mile,square miles,sq mi'],
  ]),
  ...rows('volume', [
    ['µL', '1e-6', 'µl µL μl μL', 'microlitre,microlitres,microliter,microliters'], ['mL', '0.001', 'ml mL', 'millilitre,millilitres,milliliter,milliliters'], ['L', '1', 'L l ℓ', 'litre,litres,liter,liters'],
    ['cL', '0.01', 'cl cL', 'centilitre,centilitres,centiliter,centiliters'], ['hL', '100', 'hl hL', 'hectolitre,hectolitres,hectoliter,hectoliters'],
    ['m³', '1000', 'm³ m3 m^3 cbm', 'cubic metre,cubic metres,cubic meter,cubic meters'], ['cm³', '0.001', 'cm³ cm3 cm^3 cc', 'cubic centimetre,cubic centimetres,cubic centimeter,cubic centimeters'],
    ['ft³', '28.316846592', 'ft³ ft3 ft^3 cuft', 'cubic foot,cubic feet,cu ft'], ['yd³', '764.554857984', 'yd³ yd3 yd^3', 'cubic yard,cubic yards,cu yd,cu yds'],
    ['km³', '1e12', 'km³ km3 km^3', 'cubic kilometre,cubic kilometres,cubic kilometer,cubic kilometers'],
    ['gal', '3.785411784', 'gal', 'gallon,gallons'], ['pint', '0.473176473', '', 'pint,pints'], ['bbl', '158.987294928', 'bbl', 'barrel,barrels'],
  ]),
  ...rows('mass', [
    ['ng', '1e-12', 'ng', 'nanogram,nanograms'], ['µg', '1e-9', 'µg μg mcg', 'microgram,micrograms,microgramme,microgrammes'],
    ['mg', '1e-6', 'mg', 'milligram,milligrams,milligramme,milligrammes'], ['g', '0.001', 'g', 'gram,grams,gramme,grammes'],
    ['kg', '1', 'kg kgs', 'kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos'], ['t', '1000', 't', 'tonne,tonnes,metric ton,metric tons'], ['ton', '907.18474', '', 'ton,tons'],
    ['lb', '0.45359237', 'lb lbs', 'pound,pounds'], ['kgCO2e', '1', 'kgCO2e kgCO2 kgCO2eq', 'kg co2e,kg co2,kg co2eq,kilos co2e'], ['tCO2e', '1000', 'tCO2e tCO2 tCO2eq', 't co2e,t co2,t co2eq,tonnes co2e,tonnes co2'],
    ['oz', '0.028349523125', 'oz', 'ounce,ounces'], ['st', '6.35029318', '', 'stone'],
  ]),
  ...rows('energy', [
    ['Wh', '3600', 'Wh', 'watt-hour,watt hour,watt-hours,watt hours'], ['kWh', '3.6e6', 'kWh kwh KWh', 'kilowatt hour,kilowatt hours,kilowatt-hours'], ['MWh', '3.6e9', 'MWh', 'megawatt hour,megawatt hours'],
    ['GWh', '3.6e12', 'GWh', 'gigawatt hour,gigawatt hours'], ['TWh', '3.6e15', 'TWh', 'terawatt hour,terawatt hours'], ['J', '1', 'J', 'joule,joules'], ['kJ', '1000', 'kJ', 'kilojoule,kilojoules'], ['MJ', '1e6', 'MJ', 'megajoule,megajoules'],
    ['kcal', '4184', 'kcal', 'kilocalorie,kilocalories'], ['eV', '1.602176634e-19', 'eV', 'electronvolt,electronvolts'], ['TeV', '1.602176634e-7', 'TeV', 'teraelectronvolt,teraelectronvolts'],
  ]),
  ...rows('power', [
    ['mW', '0.001', 'mW', 'milliwatt,milliwatts'], ['W', '1', 'W', 'watt,watts'], ['kW', '1000', 'kW', 'kilowatt,kilowatts'], ['MW', '1e6', 'MW', 'megawatt,megawatts'],
    ['GW', '1e9', 'GW', 'gigawatt,gigawatts'], ['hp', '745.69987158227022', 'hp', 'horsepower'], ['MWp', '1e6', 'MWp', ''], ['kWp', '1000', 'kWp', ''],
  ]),
  ...rows('frequency', [
    ['Hz', '1', 'Hz', 'hertz'], ['kHz', '1000', 'kHz', 'kilohertz'], ['MHz', '1e6', 'MHz', 'megahertz'], ['GHz', '1e9', 'GHz', 'gigahertz'],
  ]),
  ...rows('voltage', [['mV', '0.001', 'mV', 'millivolt,millivolts'], ['V', '1', 'V', 'volt,volts'], ['kV', '1000', 'kV', 'kilovolt,kilovolts']]),
  ...rows('current', [['mA', '0.001', 'mA', 'milliamp,milliamps'], ['A', '1', 'A', 'amp,amps,ampere,amperes'], ['mAh', '1', 'mAh', '']]),
  ...rows('pressure', [
    ['Pa', '1', 'Pa', 'pascal,pascals'], ['kPa', '1000', 'kPa', ''], ['hPa', '100', 'hPa', ''], ['MPa', '1e6', 'MPa', ''], ['mbar', '100', 'mbar', 'millibar,millibars'], ['psi', '6894.757293168361', 'psi', ''], ['mmHg', '133.322387415', 'mmHg', ''],
  ]),
  ...rows('force', [['N', '1', 'N', 'newton,newtons'], ['kN', '1000', 'kN', '']]),
  ...rows('celsius', [['°C', '1', '°C ℃ ºC', 'degrees celsius,degree celsius,degrees centigrade,celsius,° celsius,°celsius,° c,degrees c']]),
  ...rows('fahrenheit', [['°F', '1', '°F ℉ ºF', 'degrees fahrenheit,degree fahrenheit,fahrenheit,° fahrenheit,°fahrenheit,° f,degrees f']]),
  ...rows('angle', [['°', '1', '° º', 'degree,degrees']]),
  ...rows('decibel', [['dB', '1', 'dB dBA', 'decibel,decibels']]),
  ...rows('amount', [['mmol', '0.001', 'mmol', ''], ['mol', '1', 'mol', 'mole,moles']]),
  { name: 'mi', dimension: 'length', factor: new Decimal('1609.344'), thousands: 0, per: 'h', symbols: ['mph'], words: [] },
  { name: 'km', dimension: 'length', factor: new Decimal(1000), thousands: 0, per: 'h', symbols: ['kmh', 'kph'], words: [] },
  ...rates.map(([name, per, symbols]): Unit => ({
    name, dimension: 'count', factor: new Decimal(1), thousands: 0, per, symbols: symbols.split(' '), words: [],
  })),
];

/** Currency signs and names to ISO codes. Upper-case codes are read as themselves. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₩', 'KRW'], ['₽', 'RUB'], ['₺', 'TRY'], ['₪', 'ILS'],
  ['₫', 'VND'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'], ['₡', 'CRC'], ['₾', 'GEL'], ['₭', 'LAK'], ['₿', 'BTC'], ['元', 'CNY'], ['￥', 'JPY'],
]);

/** Prefixes of the dollar sign: `US$`, `A$`. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'], ['USD', 'USD'], ['A', 'AUD'], ['AU', 'AUD'], ['C', 'CAD'], ['CA', 'CAD'], ['NZ', 'NZD'], ['HK', 'HKD'], ['S', 'SGD'], ['R', 'BRL'], ['NT', 'TWD'], ['MX', 'MXN'], ['MEX', 'MXN'],
]);

export const currencyCodes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF INR CNY RMB HKD SGD KRW BRL MXN ZAR TRY ILS RUB UAH THB TWD IDR MYR PHP VND AED SAR EGP NGN KES ARS CLP COP PKR'.split(' '),
);

/** Codes that people also write in lower case and that are no words. */
export const lowerCurrencyCodes: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'chf', 'jpy', 'inr', 'rmb', 'cad', 'aud', 'nzd']);

/** Names of currencies in lower case, singular and plural; the longest match wins. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  ([
    ['USD', 'dollar,dollars,us dollar,us dollars,u.s. dollars,american dollars,united states dollars,buck,bucks'], ['EUR', 'euro,euros'],
    ['GBP', 'pound sterling,pounds sterling,british pounds,sterling,quid'], ['JPY', 'yen,japanese yen'], ['INR', 'rupee,rupees,indian rupees'],
    ['CHF', 'swiss franc,swiss francs'], ['CNY', 'yuan,renminbi,chinese yuan'], ['SEK', 'swedish kronor,swedish krona'], ['CAD', 'canadian dollar,canadian dollars'],
    ['AUD', 'australian dollar,australian dollars'], ['HKD', 'hong kong dollars'], ['SGD', 'singapore dollars'], ['KRW', 'won'], ['TRY', 'turkish lira'], ['RUB', 'rouble,roubles,ruble,rubles'],
    ['MXN', 'peso,pesos,mexican peso,mexican pesos'], ['BRL', 'brazilian reais,brazilian real'], ['ZAR', 'rand'], ['PLN', 'zloty,zlotys'], ['DKK', 'danish kroner'], ['NOK', 'norwegian kroner'],
  ] as const).flatMap(([code, names]) => names.split(',').map((name) => [name, code] as const)),
);

/** The unit of an amount in cents, of whatever currency: `12 cents` may be $0.12 or €0.12. */
export const centsOfAny = 'cent';

/** Hundredths that stand for themselves (`21 cents`), with the currency that they are of. */
export const hundredthsOf: ReadonlyMap<string, string> = new Map([['cent', centsOfAny], ['cents', centsOfAny], ['pence', 'GBP'], ['penny', 'GBP'], ['pennies', 'GBP']]);

/** Currencies whose name is an everyday word as well: only behind an amount that is written like money (`5,000 won`, `3 million won`). */
export const everydayCurrencyWords: ReadonlySet<string> = new Set(['won', 'sterling']);

/** Hundredths of a currency, behind an amount of it: `3 dollars 50 cents`. */
export const minorCurrencyWords: ReadonlySet<string> = new Set(['cent', 'cents', 'penny', 'pennies', 'pence', 'p', 'c', 'centimes', 'öre', 'groszy']);

const bySymbol = new Map(units.flatMap((unit) => unit.symbols.map((symbol) => [symbol, unit] as const)));
const byWord = new Map(units.flatMap((unit) => unit.words.map((word) => [word, unit] as const)));
const byName = new Map([...units].reverse().map((unit) => [unit.name, unit] as const));

export function unitBySymbol(symbol: string): Unit | undefined {
  return bySymbol.get(symbol);
}

export function unitByWord(lower: string): Unit | undefined {
  return byWord.get(lower);
}

/** By the canonical name that `Quantity.unit` holds. */
export function unitByName(name: string): Unit | undefined {
  return byName.get(name);
}
