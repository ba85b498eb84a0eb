using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria.Reading;

/// <summary>Holds a set against itself and against what its decision says of it. Pure.</summary>
public static class CriteriaChecks
{
    const decimal Whole = 100;

    /// <param name="draft">What was read.</param>
    /// <param name="measures">Codes of the measures that the product has.</param>
    public static IReadOnlyList<CriteriaFinding> Of(CriteriaDraft draft, IReadOnlySet<string> measures)
    {
        List<CriteriaFinding> found = [.. Nodes(draft.Criteria), .. Counts(draft)];
        var children = draft.Criteria.ToLookup(n => ParentOf(n.Code));
        found.AddRange(draft.Criteria.SelectMany(n => Sums(n, [.. children[n.Code].Where(c => n.Code.Length > 0)])));
        found.AddRange(Leaves(draft.Criteria.Where(n => !children[n.Code].Any()), measures));
        if (draft.ParentSet is null)
        {
            found.AddRange(Fields([.. children[""].Where(n => n is { Outside: null, Code.Length: > 0 })], draft.Declared.Total ?? Whole));
        }

        return [.. found.OrderByDescending(f => f.MustBeMended).ThenBy(f => f.Line)];
    }

    /// <summary>"3.4" of "3.4.2"; empty for a field.</summary>
    public static string ParentOf(string code) => code.LastIndexOf('.') is var dot && dot < 0 ? "" : code[..dot];

    static IEnumerable<CriteriaFinding> Nodes(IReadOnlyList<DraftCriterion> nodes)
    {
        var codes = nodes.Select(n => n.Code).ToHashSet();
        foreach (var twice in nodes.Where(n => n.Code.Length > 0).GroupBy(n => n.Code).Where(g => g.Count() > 1).SelectMany(g => g.Skip(1)))
        {
            yield return new CriteriaFinding(CriteriaFindingKind.DuplicateCode, twice.Code, $"Mã {twice.Code} đã có ở trên; dòng này là “{twice.Name}”. Đặt mã khác.", twice.Line);
        }

        foreach (var node in nodes)
        {
            if (node.Code.Length == 0)
            {
                yield return new CriteriaFinding(CriteriaFindingKind.MissingCode, "", $"Dòng “{node.Name}” có điểm mà không có số thứ tự. Đặt mã cho dòng này.", node.Line);
            }
            else if (ParentOf(node.Code) is { Length: > 0 } parent && !codes.Contains(parent))
            {
                yield return new CriteriaFinding(CriteriaFindingKind.MissingParent, node.Code, $"{node.Code} thuộc {parent}, nhưng không có dòng {parent}.", node.Line);
            }

            if (node.Max is null or < 0)
            {
                yield return new CriteriaFinding(CriteriaFindingKind.MissingMaximum, node.Code, $"Không đọc được điểm tối đa{(node.MaxText is { Length: > 0 } text ? $" “{text}”" : "")} của “{node.Name}”.", node.Line);
            }
        }
    }

    static IEnumerable<CriteriaFinding> Sums(DraftCriterion node, IReadOnlyList<DraftCriterion> children)
    {
        var sum = children.Sum(c => c.Max ?? 0);
        if (children.Count == 0 || node.Max is not { } max || sum == max)
        {
            yield break;
        }

        var slip = Slip(children, max);
        yield return new CriteriaFinding(
            CriteriaFindingKind.ChildrenSum, slip?.Code ?? node.Code,
            $"{node.Code} ghi {PointText.Of(max)} điểm, các mục con cộng lại {PointText.Of(sum)}." + (slip is var (_, child, right) ? $" Nếu {child} là {PointText.Of(right)} thay vì {PointText.Of(children.First(c => c.Code == child).Max ?? 0)} thì khớp." : ""),
            node.Line, slip?.Right ?? (node.Code.Length > 0 ? sum : null));
    }

    static IEnumerable<CriteriaFinding> Fields(IReadOnlyList<DraftCriterion> fields, decimal whole)
    {
        var sum = fields.Sum(f => f.Max ?? 0);
        if (sum == whole || fields.Count == 0)
        {
            yield break;
        }

        var slip = Slip(fields, whole);
        yield return new CriteriaFinding(
            CriteriaFindingKind.FieldsSum, slip?.Code ?? "",
            $"Các lĩnh vực cộng lại {PointText.Of(sum)} điểm, không phải {PointText.Of(whole)}." + (slip is var (_, field, right) ? $" Nếu lĩnh vực {field} là {PointText.Of(right)} thay vì {PointText.Of(fields.First(f => f.Code == field).Max ?? 0)} thì khớp." : ""),
            0, slip?.Right);
    }

    /// <summary>The one number whose digits were slipped: 10.05 for 10.5, 15 for 1.5.</summary>
    static (string Code, string Name, decimal Right)? Slip(IReadOnlyList<DraftCriterion> parts, decimal whole)
    {
        var sum = parts.Sum(p => p.Max ?? 0);
        var slips = parts.Where(p => p.Max is not null).Select(p => (p.Code, p.Code, Right: whole - (sum - p.Max!.Value)))
            .Where(p => p.Right > 0 && IsSlip(parts.First(x => x.Code == p.Item1).Max!.Value, p.Right)).ToList();
        return slips is [var only] ? only : null;
    }

    static bool IsSlip(decimal written, decimal right) => written == right * 10 || written * 10 == right || Digits(written) == Digits(right);

    static string Digits(decimal value) => PointText.Of(value).Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace("0", "", StringComparison.Ordinal);

    static IEnumerable<CriteriaFinding> Counts(CriteriaDraft draft)
    {
        var parents = draft.Criteria.Select(n => ParentOf(n.Code)).ToHashSet();
        int Depth(int dots) => draft.Criteria.Count(n => n.Outside is null && n.Code.Count(c => c == '.') == dots);
        foreach (var (what, declared, real) in new[] { ("lĩnh vực", draft.Declared.Fields, Depth(0)), ("tiêu chí", draft.Declared.Criteria, Depth(1)), ("tiêu chí thành phần", draft.Declared.SubCriteria, Depth(2)) })
        {
            if (declared is { } said && said != real)
            {
                yield return new CriteriaFinding(CriteriaFindingKind.DeclaredCount, "", $"Văn bản ghi {said} {what}, bảng có {real}.");
            }
        }
    }

    static IEnumerable<CriteriaFinding> Leaves(IEnumerable<DraftCriterion> leaves, IReadOnlySet<string> measures)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.Rule is null)
            {
                yield return new CriteriaFinding(CriteriaFindingKind.NoRule, leaf.Code, $"{leaf.Code} chưa có cách chấm theo quy tắc; người chấm sẽ cho điểm.", leaf.Line);
            }

            foreach (var fault in leaf.Rule is null || leaf.Max is null ? [] : leaf.Rule.Faults(leaf.Max.Value))
            {
                yield return new CriteriaFinding(CriteriaFindingKind.Rule, leaf.Code, $"{leaf.Code}: {fault}", leaf.Line);
            }

            if (leaf.Measure is { } measure && !measures.Contains(measure))
            {
                yield return new CriteriaFinding(CriteriaFindingKind.UnknownMeasure, leaf.Code, $"{leaf.Code}: hệ thống không có số đo “{measure}”; tiêu chí sẽ do người chấm.", leaf.Line);
            }
        }
    }
}
