using System.Globalization;

namespace CaiCach.Demonstration;

/// <summary>Invents people: names as Vietnamese names are made, numbers that pass the form checks.</summary>
internal sealed class People(Random random)
{
    readonly (string Name, int Weight)[] surnames = [.. DataFiles.Rows("surnames.csv").Select(r => (r[0], int.TryParse(r[1], out var w) ? w : 1))];
    readonly ILookup<string, string> middles = DataFiles.Rows("middle-names.csv").ToLookup(r => r[0], r => r[1]);
    readonly ILookup<string, string> givens = DataFiles.Rows("given-names.csv").ToLookup(r => r[0], r => r[1]);
    readonly string[] streets = [.. DataFiles.Rows("streets.csv").Select(r => r[1]).Distinct()];

    public string Name() => Name(random.Next(2) == 0 ? "male" : "female");

    string Name(string gender) => $"{Surname()} {Pick([.. middles[gender]])} {Pick([.. givens[gender]])}";

    /// <summary>A citizen number of the province of statistical code 054, born 1950–2002.</summary>
    public string CitizenNumber()
    {
        var year = random.Next(1950, 2003);
        var sex = random.Next(2) + (year >= 2000 ? 2 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"054{sex}{year % 100:00}{random.Next(0, 1_000_000):000000}");
    }

    public string Phone() => "09" + random.Next(0, 100_000_000).ToString("00000000", CultureInfo.InvariantCulture);

    public string Address() => $"{random.Next(1, 300)} {Pick(streets)}";

    string Surname()
    {
        var at = random.Next(surnames.Sum(s => s.Weight));
        foreach (var (name, weight) in surnames)
        {
            if ((at -= weight) < 0)
            {
                return name;
            }
        }

        return surnames[0].Name;
    }

    string Pick(string[] from) => from[random.Next(from.Length)];
}
