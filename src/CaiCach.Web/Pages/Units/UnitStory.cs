using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Units;

/// <summary>Words of a unit's history.</summary>
internal static class UnitStory
{
    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub) = line.Event switch
        {
            { Type: "unit.created" } e when e.As<UnitCreated>() is var x => ("plus-circle", $"lập {x.Name} ({x.Code})", x.From is { } from ? $"từ ngày {VietnameseDay.Write(from)}" : (string?)null),
            { Type: "unit.renamed" } e when e.As<UnitRenamed>() is var x => ("pencil-square", $"đổi tên thành {x.Name}", $"từ ngày {VietnameseDay.Write(x.From)} · trước là {x.OldName} · {x.Decision}"),
            { Type: "unit.closed" } e when e.As<UnitClosed>() is var x => ("x-circle", $"kết thúc, ngày cuối {VietnameseDay.Write(x.LastDay)}", $"{(x.Successors.Count > 0 ? "kế thừa: " + string.Join(", ", x.Successors) : "không có đơn vị kế thừa")} · {x.Decision}"),
            { Type: "unit.alias-added" } e when e.As<UnitAliasAdded>() is var x => ("plus-circle", $"thêm mã {x.Code}", x.Note),
            var other => ("clock", other.Type, null),
        };
        return TimelineItem.Of(line, units, icon, text, sub, "");
    }
}
