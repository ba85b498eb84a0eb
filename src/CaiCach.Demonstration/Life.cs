namespace CaiCach.Demonstration;

/// <summary>How one dossier's life goes.</summary>
/// <param name="Letter">An apology is sent and a new date given.</param>
/// <param name="Breach">The letter goes out too late.</param>
/// <param name="Fraction">At which part of the limit the answer is signed; above 1 is late.</param>
/// <param name="Supplement">The applicant is asked to complete.</param>
/// <param name="Withdrawn">The applicant stops half-way.</param>
/// <param name="NotEligible">The answer is a refusal.</param>
internal sealed record Life(bool Letter, bool Breach, double Fraction, bool Supplement, bool Withdrawn, bool NotEligible)
{
    public static Life WithLetter(Random random) => new(true, random.NextDouble() < .08, 1.05 + (random.NextDouble() * .35), false, false, false);

    public static Life Ordinary(Random random)
    {
        var luck = random.NextDouble();
        var fraction = luck < .68 ? .35 + (random.NextDouble() * .5) : luck < .965 ? .93 + (random.NextDouble() * .07) : 1.05 + (random.NextDouble() * .6);
        return new Life(false, false, fraction, random.NextDouble() < .04, random.NextDouble() < .012, random.NextDouble() < .02);
    }
}
