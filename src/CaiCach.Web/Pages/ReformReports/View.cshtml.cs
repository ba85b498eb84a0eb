using CaiCach.Kernel.Facts;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Documents;
using CaiCach.Reports.Reform.Figures;
using CaiCach.Reports.Reform.Listing;
using CaiCach.Reports.Reform.Writing;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.ReformReports;

/// <summary>One report: the figures with their rows, the text, and what can be done with it now.</summary>
public sealed class ViewModel(ReformReportReader reader, UnitDirectory units, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Texts by code of the section. The name keeps the binder from taking every field of the form when none of these is there.</summary>
    [BindProperty(Name = nameof(Texts))]
    public Dictionary<string, string?> Texts { get; set; } = [];

    /// <summary>Typed figures by code, as typed.</summary>
    [BindProperty(Name = nameof(Figures))]
    public Dictionary<string, string?> Figures { get; set; } = [];

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public ReformReportView View { get; private set; } = null!;

    public UnitSnapshot Units { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    /// <summary>What the agencies wrote, by section.</summary>
    public ILookup<string, (string Agency, string Text)> TextsOfParts { get; private set; } = null!;

    public HowComputed How => new(
        $"Số liệu từ {VietnameseDay.Write(View.Report.From)} đến hết {VietnameseDay.Write(View.Report.To)}, {(View.Reporters.Count > 0 ? "toàn tỉnh, mỗi hồ sơ và mỗi nhiệm vụ đếm một lần" : "của " + View.Agency.ShortName)}."
            + (View.Report.FrozenAt is null ? "" : " Con số đã chốt không đổi; danh sách mở ra là dữ liệu hiện nay."),
        View.FiguresAt,
        [.. View.Figures.Select(f => (new MeasureDefinition(f.Code, f.Name, f.Meaning, f.LegalSource), f.Rows))]);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var file = SheetWriter.Write(
            View.Title, $"{View.Agency.Name}. Số liệu từ {VietnameseDay.Write(View.Report.From)} đến {VietnameseDay.Write(View.Report.To)}, {(View.Report.FrozenAt is null ? "chưa chốt, đọc" : "chốt")} lúc {At(View.FiguresAt)}.",
            ["Chỉ tiêu", "Đơn vị tính", "Kỳ này", "Luỹ kế từ đầu năm", "Cùng kỳ năm trước", "Tăng, giảm"],
            [.. View.Figures.Select(f => (IReadOnlyList<object?>)[f.Name, f.Unit, f.Value, f.YearToDate, f.YearBefore, f.Change])], hasTotal: false);
        return File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"bao-cao-cchc-{View.Period.Code}.xlsx");
    }

    public async Task<IActionResult> OnPostSaveAsync([FromServices] WriteReformReport command)
    {
        var saved = await SaveAsync(command);
        return await EndAsync(saved.Refusals, "Đã lưu báo cáo.");
    }

    public async Task<IActionResult> OnPostSubmitAsync([FromServices] WriteReformReport write, [FromServices] SubmitReformReport command)
    {
        // What was typed is kept first, whatever becomes of the submission.
        var saved = await SaveAsync(write);
        if (!saved.Succeeded)
        {
            return await EndAsync(saved.Refusals, "");
        }

        if (!IsConfirmed)
        {
            if (!await LoadAsync())
            {
                return NotFound();
            }

            if (IsBackFromConfirm)
            {
                return Redirect($"/reform-reports/{Id}");
            }

            var silent = View.Sections.Count(s => s.IsWritten && s.Text is null);
            var late = View.Reporters.Where(r => r is { IsDirect: true, IsIncluded: false }).ToList();
            return Ask(new ConfirmQuestion(
                "Chốt số và trình ký?",
                ["Số liệu đứng yên từ lúc này; người ký thấy đúng những con số đó.", "Muốn sửa phải được trả lại."], "Chốt số, trình ký", "Báo cáo")
                {
                    Facts =
                    [
                        ("Báo cáo", View.Title), ("Chỉ tiêu chưa có số", $"{View.Missing}/{View.Figures.Count}"), ("Mục chưa viết", silent == 0 ? "không" : $"{silent} mục"),
                        .. View.Reporters.Count > 0 ? new[] { ("Chưa báo cáo", (string?)(late.Count == 0 ? "không" : $"{late.Count} cơ quan: {string.Join("; ", late.Take(8).Select(r => r.Name))}{(late.Count > 8 ? "; …" : "")}")) } : [],
                    ],
                });
        }

        var submitted = await command.RunAsync(new SubmitReformReportOptions { ReportId = Id, Version = saved.Value.Version }, Current.Context(CommandKey + "submit"), Aborted);
        return await EndAsync(submitted.Refusals, "Đã chốt số và trình ký.");
    }

    public async Task<IActionResult> OnPostReturnAsync([FromServices] ReturnReformReport command)
    {
        var returned = await command.RunAsync(new ReturnReformReportOptions { ReportId = Id, Version = Version, Reason = Reason }, Current.Context(CommandKey + "return"), Aborted);
        return await EndAsync(returned.Refusals, "Đã trả lại báo cáo để sửa.");
    }

    public async Task<IActionResult> OnPostSignAsync([FromServices] SignReformReport command)
    {
        if (!IsConfirmed && !string.IsNullOrWhiteSpace(Number))
        {
            if (!await LoadAsync())
            {
                return NotFound();
            }

            return IsBackFromConfirm ? Page() : Ask(new ConfirmQuestion("Ký báo cáo?", ["Báo cáo mang tên bạn và không sửa được nữa.", "Chữ ký không rút lại được."], "Ký báo cáo", "Báo cáo")
            {
                Facts = [("Báo cáo", View.Title), ("Số, ký hiệu", Number), ("Số liệu chốt lúc", At(View.FiguresAt))],
            });
        }

        var signed = await command.RunAsync(new SignReformReportOptions { ReportId = Id, Version = Version, Number = Number }, Current.Context(CommandKey + "sign"), Aborted);
        return await EndAsync(signed.Refusals, "Đã ký báo cáo.");
    }

    /// <summary>What stands in a typed cell: what was typed if it was refused, else the number.</summary>
    public string InCell(FigureRow row) => Figures.TryGetValue(row.Code, out var typed) ? typed ?? "" : row.Typed is null ? "" : row.Text(row.Typed);

    async Task<Outcome<ReformReportChanged>> SaveAsync(WriteReformReport command)
    {
        var numbers = new Dictionary<string, decimal?>();
        var wrong = new List<Refusal>();
        foreach (var (code, text) in Figures)
        {
            if (VietnameseNumber.TryRead(text, out var number))
            {
                numbers[code] = number;
            }
            else
            {
                wrong.Add(new Refusal("reform-report.number", "Nhập số, ví dụ 12 hoặc 1.250,5.", $"Figures[{code}]"));
            }
        }

        return wrong.Count > 0 ? wrong
            : await command.RunAsync(new WriteReformReportOptions { ReportId = Id, Version = Version, Texts = Texts, Figures = numbers }, Current.Context(CommandKey + "write"), Aborted);
    }

    async Task<IActionResult> EndAsync(IReadOnlyList<Refusal> refusals, string done)
    {
        if (refusals.Count == 0)
        {
            Flash(done);
            return Redirect($"/reform-reports/{Id}");
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (refusals[0].Code == Refusal.ConflictCode)
        {
            // Every change of a report adds one to its version and one line to its story.
            Changed = new ChangedMeanwhile(
                [.. Story.Take(Math.Max(1, View.Report.Version - Version))],
                [.. Texts.Where(t => !string.IsNullOrWhiteSpace(t.Value) && View.Sections.FirstOrDefault(s => s.Code == t.Key) is { } s && s.Text != t.Value?.ReplaceLineEndings("\n").Trim())
                    .Select(t => (View.Sections.First(s => s.Code == t.Key).Heading, t.Value!))]);
        }

        return Refuse(refusals);
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        (View, Units) = (view, await units.GetAsync(Aborted));
        Story = [.. (await reader.StoryAsync(view, Aborted)).Reverse().Select(l => ReportWords.Line(l, Units))];
        TextsOfParts = await reader.TextsOfPartsAsync(view, Aborted);
        return true;
    }
}
