namespace CaiCach.ParIndex.Scoring;

/// <summary>What a leaf scores.</summary>
/// <param name="Points">Unrounded; null when it cannot be scored yet.</param>
/// <param name="IsApplicable">False when its maximum leaves the whole.</param>
/// <param name="Trouble">Why it cannot be scored, for the person who fills it in; null when it can, or when nothing was filled in.</param>
public sealed record LeafScore(decimal? Points, bool IsApplicable = true, string? Trouble = null)
{
    public static readonly LeafScore Unknown = new(Points: null);

    public static readonly LeafScore NotApplicable = new(null, IsApplicable: false);

    /// <summary>Scores a leaf. Decimal throughout and unrounded: rounding happens once, where a total is shown.</summary>
    public static LeafScore Of(ScoringRule rule, LeafPolicy policy, RuleInputs inputs)
    {
        if (inputs.IsNotApplicable)
        {
            return policy.MayNotApply ? NotApplicable : Wrong("Tiêu chí này không cho phép chọn “không áp dụng”.");
        }

        if (FaultOf(inputs) is { } fault)
        {
            return Wrong(fault);
        }

        if (rule.ReadsShare && inputs is { Denominator: 0, Value: null })
        {
            return policy.Zero switch
            {
                ZeroDenominator.Full => new LeafScore(policy.Max),
                ZeroDenominator.Zero => new LeafScore(0m),
                _ => NotApplicable,
            };
        }

        try
        {
            return rule.ScoreOf(policy.Max, inputs) is not { } points ? Unknown
                : rule is not (BranchRule or JudgedRule) ? new LeafScore(Math.Clamp(points, 0, policy.Max))
                : points < 0 ? Wrong($"Được {PointText.Of(points)} điểm, ít hơn 0.")
                : points > policy.Max ? Wrong($"Được {PointText.Of(points)} điểm, quá điểm tối đa {PointText.Of(policy.Max)}.")
                : new LeafScore(points);
        }
        catch (Expressions.ExpressionException wrong)
        {
            return Wrong(wrong.Message);
        }
        catch (OverflowException)
        {
            return Wrong("Các số đã nhập quá lớn.");
        }
    }

    static string? FaultOf(RuleInputs inputs) => inputs switch
    {
        { Numerator: < 0 } or { Denominator: < 0 } => "Tử số, mẫu số không được âm.",
        { Numerator: { } part, Denominator: { } all } when part > all => $"Tử số {PointText.Of(part)} lớn hơn mẫu số {PointText.Of(all)}.",
        _ when inputs.Named.Values.Any(v => v < 0) => "Số đã nhập không được âm.",
        _ => null,
    };

    static LeafScore Wrong(string trouble) => new(null, Trouble: trouble);
}
