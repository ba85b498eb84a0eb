using CaiCach.Kernel.Facts;

namespace CaiCach.Organisations.Responsibility;

/// <summary>A figure that a head answers for.</summary>
/// <param name="Definition">What it means; its code names it everywhere.</param>
/// <param name="IsFault">More of it is worse: what is asked about first.</param>
public sealed record HeadFigure(MeasureDefinition Definition, bool IsFault)
{
    public string Code => Definition.Code;
}
