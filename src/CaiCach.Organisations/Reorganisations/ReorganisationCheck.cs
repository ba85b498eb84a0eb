using CaiCach.Kernel;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>
/// Finds the units that lines name and what does not hold: a unit that is not there on the day, a code used before, a merger without successor, a split with one, a line
/// twice. What the lines say is right or refused as a whole.
/// </summary>
internal sealed class ReorganisationCheck(DateOnly on, UnitSnapshot units, IReadOnlyList<ClosingReason> reasons, IReadOnlyList<string> sorts)
{
    readonly List<Refusal> refusals = [];
    readonly Dictionary<string, ReorganisationLine> begins = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<Guid> closes = [];

    /// <summary>Fills in the ids of the units.</summary>
    public IReadOnlyList<Refusal> Check(IReadOnlyList<ReorganisationLine> lines, DateTimeOffset now)
    {
        foreach (var twice in lines.GroupBy(l => (l.Kind, Code: l.Code.ToUpperInvariant(), To: l.Kind == LineKind.Takes ? l.ToCode?.ToUpperInvariant() : null, l.What, l.By, l.Value)).Where(g => g.Count() > 1))
        {
            No(twice.Last(), "code", $"trùng dòng {twice.First().Ordinal}.");
        }

        foreach (var line in lines.Where(l => l.Kind == LineKind.Closes))
        {
            Close(line);
        }

        foreach (var line in lines.Where(l => l.Kind == LineKind.Begins))
        {
            Begin(line, now);
        }

        foreach (var line in lines.Where(l => l.Kind == LineKind.Takes))
        {
            Take(line);
        }

        CheckProvince();
        foreach (var line in lines.Where(l => l.Kind == LineKind.Closes && closes.Contains(l.UnitId)))
        {
            CheckSuccessors(line, lines.Where(l => l.Kind == LineKind.Takes && l.UnitId == line.UnitId).Select(l => l.ToUnitId).OfType<Guid>().Distinct().Count());
        }

        return refusals;
    }

    void Close(ReorganisationLine line)
    {
        if (units.Find(line.Code) is not { } unit || !unit.IsOpenOn(on.AddDays(-1)) || unit.ValidTo is not null)
        {
            No(line, "code", $"không có đơn vị {line.Code} còn hoạt động đến ngày {on.AddDays(-1):dd/MM/yyyy}.");
            return;
        }

        line.UnitId = unit.Id;
        closes.Add(unit.Id);
        if (line.Reason is null || reasons.FirstOrDefault(r => r.Code == line.Reason && r.IsValidOn(on)) is null)
        {
            No(line, "reason", $"lý do phải là một trong: {string.Join(", ", reasons.Where(r => r.IsValidOn(on)).Select(r => r.Code))}.");
        }
    }

    void Begin(ReorganisationLine line, DateTimeOffset now)
    {
        line.UnitId = line.UnitId == Guid.Empty ? Ids.New(now) : line.UnitId;
        if (begins.ContainsKey(line.Code))
        {
            return; // told already as a line twice
        }

        if (UnitFields.WrongCode(line.Code, units, "code") is { } wrong)
        {
            No(line, "code", wrong.Message, wrong.Code);
        }

        foreach (var refusal in UnitFields.WrongNames(line.Name, line.ShortName, "name", "short_name").Concat(UnitFields.TooLong((line.Address, 300, "địa chỉ", "address"), (line.Phone, 40, "điện thoại", "phone"))))
        {
            No(line, refusal.Field!, refusal.Message, refusal.Code);
        }

        begins[line.Code] = line;
        if (line.UnitKind == UnitKind.Province)
        {
            if (line.ParentCode is not null)
            {
                No(line, "parent", "UBND tỉnh không có đơn vị nào ở trên.");
            }

            return;
        }

        var above = begins.GetValueOrDefault(line.ParentCode ?? "");
        var parent = above is null ? units.Find(line.ParentCode) : null;
        line.ParentId = above?.UnitId ?? parent?.Id;
        if (line.ParentId is null || (parent is not null && (!parent.IsOpenOn(on) || closes.Contains(parent.Id))))
        {
            No(line, "parent", $"đơn vị cấp trên {line.ParentCode} không tồn tại từ ngày {on:dd/MM/yyyy}; đơn vị mới phải đứng sau cấp trên của nó trong tệp.");
        }
        else if (!UnitFields.Fits(line.UnitKind!.Value, above?.UnitKind ?? parent!.Kind))
        {
            No(line, "parent", "đơn vị loại này không đặt ngay dưới đơn vị cấp trên đó.");
        }
    }

    void Take(ReorganisationLine line)
    {
        var from = units.Find(line.Code);
        if (from is null || !(closes.Contains(from.Id) || closes.Contains(from.AgencyId)))
        {
            No(line, "code", $"{line.Code} không có dòng closes trong phương án này.");
        }

        var to = begins.GetValueOrDefault(line.ToCode ?? "");
        var there = to is null ? units.Find(line.ToCode) : null;
        if (to is null && (there is null || !there.IsOpenOn(on) || closes.Contains(there.Id) || closes.Contains(there.AgencyId)))
        {
            No(line, "to", $"đơn vị nhận {line.ToCode} không tồn tại từ ngày {on:dd/MM/yyyy}.", "organisations.successor");
        }
        else if (from is not null)
        {
            var isPart = to is not null ? UnitFields.IsPart(to.UnitKind!.Value) : there!.AgencyId != there.Id;
            if (isPart != (from.AgencyId != from.Id))
            {
                No(line, "to", "cơ quan chuyển cho cơ quan, phòng chuyển cho phòng.");
            }

            (line.UnitId, line.ToUnitId) = (from.Id, to?.UnitId ?? there!.Id);
        }

        if (line.What is { } what && !sorts.Contains(what))
        {
            No(line, "what", $"phải là một trong: {string.Join(", ", sorts)}; để trống là tất cả.");
        }

        if (line.By == ShareRule.All == (line.Value is not null))
        {
            No(line, "value", line.By == ShareRule.All ? "chỉ ghi khi cột by là division, field hoặc address." : "cần ghi phòng, lĩnh vực hoặc địa chỉ.");
        }
        else if (line.By == ShareRule.Division && (units.Find(line.Value) is not { } division || division.AgencyId != from?.AgencyId))
        {
            No(line, "value", $"{line.Value} không phải mã một phòng của {line.Code}.");
        }
    }

    void CheckProvince()
    {
        var after = units.All.Count(u => u.Kind == UnitKind.Province && u.IsOpenOn(on) && !closes.Contains(u.Id)) + begins.Values.Count(b => b.UnitKind == UnitKind.Province);
        if (after > 1)
        {
            refusals.Add(new Refusal("organisations.one_province", "Sau sắp xếp sẽ có hơn một UBND tỉnh; UBND tỉnh cũ cần một dòng closes."));
        }
    }

    void CheckSuccessors(ReorganisationLine line, int successors)
    {
        if (reasons.FirstOrDefault(r => r.Code == line.Reason)?.Wrong(successors) is { } wrong)
        {
            No(line, "reason", $"{line.Code}: {wrong} Thêm hoặc bớt dòng takes.", "organisations.successors");
        }

        if (units.All.FirstOrDefault(u => u.ParentId == line.UnitId && u.AgencyId != line.UnitId && u.IsOpenOn(on) && !closes.Contains(u.Id)) is { } below)
        {
            No(line, "code", $"{below.ShortName} ({below.Code}) trực thuộc {line.Code} mà không có dòng closes.", "organisations.unit_children");
        }
    }

    void No(ReorganisationLine line, string column, string message, string code = "organisations.unit_line") => refusals.Add(LineRefusals.Of(line.Ordinal, column, message, code));
}
