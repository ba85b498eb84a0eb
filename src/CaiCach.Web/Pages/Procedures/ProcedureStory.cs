using CaiCach.Kernel.Audit;
using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.Procedures.Processes;
using CaiCach.Web.Kit;

namespace CaiCach.Web.Pages.Procedures;

/// <summary>The history of a procedure in words.</summary>
internal static class ProcedureStory
{
    public static TimelineItem Line(StoryLine line, UnitSnapshot units)
    {
        var (icon, text, sub) = line.Event switch
        {
            { Type: "procedure.drafted" } e when e.As<VersionDrafted>() is var x => ("plus-circle", $"tạo bản nháp thứ {x.Number}", (string?)x.Source),
            { Type: "procedure.draft-written" } e when e.As<DraftWritten>() is var x => ("pencil-square", $"sửa bản nháp thứ {x.Number}", string.Join("; ", x.Changes.Take(8))),
            { Type: "procedure.draft-discarded" } e when e.As<DraftDiscarded>() is var x => ("x-circle", $"bỏ bản nháp thứ {x.Number}", null),
            { Type: "procedure.scheduled" } e when e.As<VersionScheduled>() is var x => ("check-circle", $"đặt bản thứ {x.Number} có hiệu lực từ {VietnameseDay.Write(x.ValidFrom)}", x.Decision),
            { Type: "procedure.withdrawn" } e when e.As<VersionWithdrawn>() is var x => ("x-circle", $"rút bản thứ {x.Number} (dự kiến {VietnameseDay.Write(x.ValidFrom)}) về nháp", null),
            { Type: "procedure.abolished" } e when e.As<ProcedureAbolished>() is var x => ("x-circle", $"bãi bỏ; ngày cuối {VietnameseDay.Write(x.LastDay)}", x.Decision),
            { Type: "procedure.handling-set" } e when e.As<HandlingSet>() is var x => ("person", "ghi cơ quan giải quyết", $"{x.Agencies.Count} dòng"),
            { Type: "procedure.level-changed" } e when e.As<OnlineLevelChanged>() is var x => ("pencil-square", $"{x.Level.Label()} từ {VietnameseDay.Write(x.ValidFrom)}", x.LegalSource),
            { Type: "procedure.fee-changed" } e when e.As<FeeChanged>() is var x => ("pencil-square", $"{x.Fee} từ {VietnameseDay.Write(x.ValidFrom)}", x.LegalSource),
            { Type: "procedure.boundary-free-changed" } e when e.As<BoundaryFreeChanged>() is var x => ("pencil-square", $"{(x.IsFree ? "tiếp nhận phi địa giới từ" : "thôi tiếp nhận phi địa giới từ")} {VietnameseDay.Write(x.Day)}", x.LegalSource),
            { Type: "process.drafted" } e when e.As<ProcessDrafted>() is var x => ("plus-circle", $"tạo bản nháp quy trình nội bộ số {x.Number}", x.BasedOn is { } of ? $"dựa trên số {of}" : null),
            { Type: "process.written" } e when e.As<ProcessWritten>() is var x => ("pencil-square", $"sửa bản nháp quy trình nội bộ số {x.Number}", $"{x.Steps} bước"),
            { Type: "process.discarded" } e when e.As<ProcessDiscarded>() is var x => ("x-circle", $"bỏ bản nháp quy trình nội bộ số {x.Number}", null),
            { Type: "process.published" } e when e.As<ProcessPublished>() is var x => ("check-circle", $"ban hành quy trình nội bộ số {x.Number}, có hiệu lực từ {VietnameseDay.Write(x.ValidFrom)}", x.Decision),
            { Type: "process.restored" } e when e.As<ProcessRestored>() is var x => ("arrow-counterclockwise", $"khôi phục quy trình nội bộ số {x.Of} thành số {x.Number} từ {VietnameseDay.Write(x.ValidFrom)}", x.Reason),
            var other => ("clock", other.Type, null),
        };
        return TimelineItem.Of(line, units, icon, text, sub, "");
    }
}
