using CaiCach.Kernel.Facts;

namespace CaiCach.ParIndex.Live;

/// <summary>The share of an agency by a measure, as the live scores last read it: after a change in one agency the others are not read again.</summary>
public sealed class AgencyShare
{
    public int Year { get; set; }

    /// <summary>Code of the share's definition.</summary>
    public string Measure { get; set; } = "";

    public Guid AgencyId { get; set; }

    public decimal Numerator { get; set; }

    public decimal Denominator { get; set; }

    public decimal Repairable { get; set; }

    public decimal Ahead { get; set; }

    public Ratio Ratio
    {
        get => new(Numerator, Denominator, Repairable, Ahead);
        set => (Numerator, Denominator, Repairable, Ahead) = (value.Numerator, value.Denominator, value.Repairable, value.Ahead);
    }
}
