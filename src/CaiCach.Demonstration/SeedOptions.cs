namespace CaiCach.Demonstration;

/// <summary>How much to invent.</summary>
/// <param name="Dossiers">How many dossiers; the published figures hold from 15,000 upwards.</param>
/// <param name="Seed">The same seed makes the same province.</param>
public sealed record SeedOptions(int Dossiers = 20_000, int Seed = 2021)
{
    /// <summary>Below this, letters are scaled down with everything else.</summary>
    public const int PublishedFiguresFrom = 15_000;

    /// <summary>Apology letters of Tuy Hòa city in the first half of 2021, and those in construction among them (Báo Phú Yên, 23/07/2021).</summary>
    public (int Letters, int Construction) TuyHoa => Dossiers >= PublishedFiguresFrom ? (457, 115) : (457 * Dossiers / 20_000, 115 * Dossiers / 20_000);
}
