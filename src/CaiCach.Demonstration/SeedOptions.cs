using CaiCach.Kernel.Time;

namespace CaiCach.Demonstration;

/// <summary>How much to invent.</summary>
/// <param name="Dossiers">How many dossiers; the published figures hold from 15,000 upwards.</param>
/// <param name="Seed">The same seed makes the same province.</param>
/// <param name="AsOf">Another present than 1 July 2021: the eve or the morning of the reorganisation of 1 July 2025.</param>
public sealed record SeedOptions(int Dossiers = 20_000, int Seed = 2021, DateOnly? AsOf = null)
{
    /// <summary>The demonstration's present: at the first morning of a new order 07:30, on its eve 16:30.</summary>
    public DateTimeOffset Present => AsOf is not { } day ? DemonstrationSeed.Present
        : LocalClock.ToInstant(day == ReorganisationLives.On ? day.ToDateTime(new TimeOnly(7, 30)) : day.ToDateTime(new TimeOnly(16, 30)));

    /// <summary>First day on which dossiers are received.</summary>
    public DateOnly First => AsOf is null ? new DateOnly(2021, 1, 4) : new DateOnly(2025, 1, 2);

    /// <summary>Last day on which dossiers are received; they live until its evening.</summary>
    public DateOnly Last => AsOf is null ? new DateOnly(2021, 6, 30) : new DateOnly(2025, 6, 30);

    /// <summary>Below this, letters are scaled down with everything else.</summary>
    public const int PublishedFiguresFrom = 15_000;

    /// <summary>Apology letters of Tuy Hòa city in the first half of 2021, and those in construction among them (Báo Phú Yên, 23/07/2021).</summary>
    public (int Letters, int Construction) TuyHoa => Dossiers >= PublishedFiguresFrom ? (457, 115) : (457 * Dossiers / 20_000, 115 * Dossiers / 20_000);
}
