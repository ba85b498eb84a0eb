using CaiCach.ParIndex.Scoring.Expressions;

namespace CaiCach.ParIndex.Scoring;

/// <summary>Nhánh và công thức: the scorer picks the case that holds, fills in its variables, a formula gives the points.</summary>
/// <param name="Branches">The cases.</param>
public sealed record BranchRule(IReadOnlyList<Branch> Branches) : ScoringRule
{
    public override string KindName => "Công thức";

    public override string Describe(decimal max) => string.Join("; ", Branches.Select(b => $"{b.Label}: {b.Formula}{(b.Variables.Count == 0 ? "" : $" ({string.Join(", ", b.Variables.Select(v => $"{v.Name}: {v.Label}"))})")}")) + ".";

    public override IEnumerable<string> Faults(decimal max)
    {
        if (Branches.Count == 0)
        {
            yield return "Chưa có nhánh nào.";
        }

        foreach (var twice in Branches.GroupBy(b => b.Key).Where(g => g.Count() > 1))
        {
            yield return $"Hai nhánh cùng mang khoá “{twice.Key}”.";
        }

        foreach (var branch in Branches)
        {
            if (FaultOf(branch) is { } fault)
            {
                yield return $"Nhánh “{branch.Label}”: {fault}";
            }
        }
    }

    internal override decimal? ScoreOf(decimal max, RuleInputs inputs)
    {
        var branch = Branches is [var only] ? only : Branches.FirstOrDefault(b => b.Key == inputs.Choice);
        if (branch is null)
        {
            return null;
        }

        var formula = Expression.Parse(branch.Formula, branch.Variables.Select(v => v.Name));
        return formula.Names.All(inputs.Named.ContainsKey) ? formula.Evaluate(max, inputs.Named) : null;
    }

    static string? FaultOf(Branch branch)
    {
        try
        {
            _ = Expression.Parse(branch.Formula, branch.Variables.Select(v => v.Name));
            return branch.Variables.GroupBy(v => v.Name).FirstOrDefault(g => g.Count() > 1) is { } twice ? $"biến “{twice.Key}” khai báo hai lần." : null;
        }
        catch (ExpressionException wrong)
        {
            return wrong.Message;
        }
    }
}
