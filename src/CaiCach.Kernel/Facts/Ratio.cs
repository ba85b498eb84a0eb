namespace CaiCach.Kernel.Facts;

/// <summary>A share, and what may still become of it.</summary>
/// <param name="Numerator">Met.</param>
/// <param name="Denominator">Looked at.</param>
/// <param name="Repairable">Of the denominator, not met yet but still can be: a letter not sent, a task not done.</param>
/// <param name="Ahead">Not yet in the denominator, but will be, and can be met: an open dossier whose day has not come.</param>
public readonly record struct Ratio(decimal Numerator, decimal Denominator, decimal Repairable = 0, decimal Ahead = 0)
{
    public static Ratio operator +(Ratio a, Ratio b) =>
        new(a.Numerator + b.Numerator, a.Denominator + b.Denominator, a.Repairable + b.Repairable, a.Ahead + b.Ahead);

    /// <summary>If everything that can still be met is met.</summary>
    public Ratio Best => new(Numerator + Repairable + Ahead, Denominator + Ahead);
}
