using System.Globalization;
using System.Text;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Outbox;
using CaiCach.Organisations.Units;
using CaiCach.Reports.Documents;
using CaiCach.Surveys;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Listing;
using CaiCach.Surveys.Planning;
using CaiCach.Surveys.Results;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using CaiCach.Web.Pages.Surveys.Editing;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Surveys;

/// <summary>One survey: how far the sample is, what to do next, the result.</summary>
public sealed class ViewModel(SurveyReader reader, UnitDirectory directory, SiteOptions site, CurrentOfficial current) : KitPage(current)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whose factors and questions are shown; null for all agencies together.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public List<CellLine> Cells { get; set; } = [];

    [BindProperty]
    public Guid? UnitId { get; set; }

    [BindProperty]
    public int? Stratum { get; set; }

    [BindProperty]
    public string? Count { get; set; }

    public SurveyView View { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Story { get; private set; } = [];

    public bool Manages => Current.Authority.HasAny(SurveysPermissions.Manage);

    public IEnumerable<(Guid? Id, string Name)> Scopes => View.Units.Select(u => ((Guid?)u.Id, u.Name)).Prepend((null, "Tất cả cơ quan"));

    public string Next => View.State switch
    {
        SurveyState.Draft => "Xem lại số người và số phiếu cần của từng cơ quan, rồi mở. Sau khi mở, mẫu và câu hỏi không đổi được.",
        SurveyState.Open when View.At < View.Survey.OpensAt => $"Đã mở; bắt đầu nhận phiếu lúc {At(View.Survey.OpensAt)}.",
        SurveyState.Open => View.Cells.Where(c => c.Valid < c.Wanted).OrderByDescending(c => c.Wanted - c.Valid).ToList() is { Count: > 0 } behind
            ? $"Còn thiếu {behind.Sum(c => c.Wanted - c.Valid)} phiếu; thiếu nhiều nhất: {string.Join("; ", behind.Take(3).Select(c => $"{c.Unit}, {c.StratumName} ({c.Wanted - c.Valid})"))}. Tự khoá lúc {At(View.Survey.ClosesAt)}."
            : $"Đủ mẫu. Tự khoá lúc {At(View.Survey.ClosesAt)}.",
        SurveyState.Closed => View.Recheck.Drawn == 0 ? "Đã đóng. Rút phiếu phúc tra, rồi công bố kết quả."
            : View.Recheck.Checked < View.Recheck.Drawn ? $"Đã đóng. Còn {View.Recheck.Drawn - View.Recheck.Checked} phiếu chờ phúc tra, rồi công bố kết quả." : "Đã phúc tra xong; công bố kết quả.",
        _ => "Kết quả đã công bố và không đổi.",
    };

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync() => !await LoadAsync() || View.Figures.Count == 0 ? NotFound() : File(
        SheetWriter.Write($"{View.Survey.Name} ({View.Survey.Code})", Subtitle(), [.. Columns], [.. Lines().Select(l => (IReadOnlyList<object?>)l)], hasTotal: false),
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"khao-sat-{View.Survey.Code}.xlsx");

    public async Task<IActionResult> OnGetCsvAsync() => !await LoadAsync() || View.Figures.Count == 0 ? NotFound() : Csv([.. Columns], Lines(), $"khao-sat-{View.Survey.Code}.csv");

    public async Task<IActionResult> OnPostSampleAsync([FromServices] ChangeSample command) => await EndAsync((await command.RunAsync(
        new ChangeSampleOptions { SurveyId = Id, Version = Version, Cells = [.. Cells.Select(c => new PlannedCell(c.UnitId, c.Stratum, NewModel.Number(c.Population), NewModel.Number(c.Wanted)))] },
        Current.Context(CommandKey), Aborted)).Refusals, "Đã lưu mẫu.");

    public Task<IActionResult> OnPostOpenAsync([FromServices] OpenSurvey command) => ConfirmedAsync(
        () => new ConfirmQuestion("Mở đợt khảo sát?", ["Mẫu và câu hỏi đứng yên từ lúc này.", $"Phiếu được nhận từ {At(View.Survey.OpensAt)} đến trước {At(View.Survey.ClosesAt)}, rồi tự khoá."], "Mở đợt khảo sát", View.Survey.Code)
        {
            Facts = [("Cơ quan", $"{View.Units.Count()}"), ("Phiếu cần", $"{View.Wanted}")],
        },
        async () => (await command.RunAsync(new SurveyOptions { SurveyId = Id, Version = Version }, Current.Context(CommandKey + "open"), Aborted)).Refusals, "Đã mở đợt khảo sát.");

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseSurvey command) => ConfirmedAsync(
        () => new ConfirmQuestion("Đóng đợt khảo sát trước giờ?", ["Không nhận thêm phiếu nào; mã chưa dùng hết hiệu lực.", "Không mở lại được."], "Đóng đợt khảo sát", View.Survey.Code) { IsDestructive = true },
        async () => (await command.RunAsync(new SurveyOptions { SurveyId = Id, Version = Version }, Current.Context(CommandKey + "close"), Aborted)).Refusals, "Đã đóng đợt khảo sát.");

    public Task<IActionResult> OnPostPublishAsync([FromServices] PublishSurvey command) => ConfirmedAsync(
        () => new ConfirmQuestion("Công bố kết quả?", ["Các số đứng yên mãi mãi; không phiếu nào sửa hay loại được nữa.", "Chỉ số cải cách hành chính đọc kết quả này."], "Công bố kết quả", View.Survey.Code)
        {
            Facts =
            [
                ("Chỉ số chung", $"{SurveyLook.Percent(View.Index?.Value)} % ({(View.Index is { } index ? SurveyLook.Interval(index) : "–")})"), ("Phiếu hợp lệ", $"{View.Valid}/{View.Wanted}"),
                ("Chờ phúc tra", $"{View.Recheck.Drawn - View.Recheck.Checked}"), ("Tầng chưa có phiếu", $"{View.Silent.Count()}"),
            ],
        },
        async () => (await command.RunAsync(new SurveyOptions { SurveyId = Id, Version = Version }, Current.Context(CommandKey + "publish"), Aborted)).Refusals, "Đã công bố kết quả.");

    public async Task<IActionResult> OnPostCodesAsync([FromServices] MakeCodes command)
    {
        var made = await command.RunAsync(new MakeCodesOptions { SurveyId = Id, Version = Version, UnitId = UnitId, Stratum = Stratum, Count = NewModel.Number(Count) }, Current.Context(CommandKey), Aborted);
        if (!made.Succeeded)
        {
            return await EndAsync(made.Refusals, "");
        }

        if (made.Value.Codes.Count == 0)
        {
            return await EndAsync([new Refusal("survey.codes_told", "Các mã này đã được cấp và tải một lần; hệ thống không giữ mã. Cấp mã mới nếu tệp bị mất.")], "");
        }

        // The code stands behind the # of the link, which a browser sends to nobody.
        var address = site.AddressOf("/survey") ?? $"{Request.Scheme}://{Request.Host}/survey";
        return Csv(["STT", "Mã", "Liên kết"], made.Value.Codes.Select((c, i) => new object?[] { i + 1, c, $"{address}#{c}" }), "ma-khao-sat.csv");
    }

    /// <summary>What stands in a box of the sample: what was typed if it was refused, else the number.</summary>
    public string Typed(int row, int number, bool population) =>
        (row < Cells.Count ? population ? Cells[row].Population : Cells[row].Wanted : null) ?? number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sheets behind a number.</summary>
    public string Rows(Guid? unit, string? question, bool valid) => $"/surveys/{Id}/answers" + QueryString.Create(
        new Dictionary<string, string?> { ["unitId"] = unit?.ToString(), ["question"] = question, ["valid"] = valid ? "true" : "false" }.Where(p => p.Value is not null));

    static readonly string[] Columns = ["Cơ quan", "Mức", "Mã", "Tên", "Giá trị, %", "Cận dưới 95 %", "Cận trên 95 %", "Phiếu hợp lệ", "Phiếu không hợp lệ"];

    IEnumerable<object?[]> Lines() => View.Figures.OrderBy(f => f.UnitId is not null).Select(f => new object?[]
    {
        Scopes.First(s => s.Id == f.UnitId).Name, f.Level switch { ResultLevel.Index => "Chỉ số", ResultLevel.Factor => "Yếu tố", _ => "Câu hỏi" }, f.Code, f.Name, Rounded(f.Value), Rounded(f.Low), Rounded(f.High), f.Valid, f.Invalid,
    });

    string Subtitle() => $"{View.Survey.Method}. {(View.State == SurveyState.Published ? $"Công bố lúc {At(View.Survey.PublishedAt!.Value)}" : $"Tạm tính lúc {At(View.At)}, chưa công bố")}.{(View.Questionnaire.IsDemonstration ? " Phiếu minh hoạ, không phải phiếu chính thức." : "")}";

    static decimal? Rounded(decimal? value) => value is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;

    FileContentResult Csv(string[] columns, IEnumerable<object?[]> lines, string name)
    {
        static string Cell(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) is { } text && text.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        var text = string.Join("\r\n", lines.Prepend(columns).Select(l => string.Join(',', l.Select(Cell)))) + "\r\n";
        Response.Headers.CacheControl = "no-store";
        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", name);
    }

    async Task<IActionResult> ConfirmedAsync(Func<ConfirmQuestion> question, Func<Task<IReadOnlyList<Refusal>>> work, string done)
    {
        if (IsConfirmed)
        {
            return await EndAsync(await work(), done);
        }

        return !await LoadAsync() ? NotFound() : IsBackFromConfirm ? Redirect($"/surveys/{Id}") : Ask(question());
    }

    async Task<IActionResult> EndAsync(IReadOnlyList<Refusal> refusals, string done)
    {
        if (refusals.Count == 0)
        {
            Flash(done);
            return Redirect($"/surveys/{Id}");
        }

        return await LoadAsync() ? Refuse(refusals) : NotFound();
    }

    async Task<bool> LoadAsync()
    {
        if (await reader.FindAsync(Id, Current.Context(null), Aborted) is not { } view)
        {
            return false;
        }

        View = view;
        Unit = view.Units.Any(u => u.Id == Unit) ? Unit : null;
        var units = await directory.GetAsync(Aborted);
        Story = [.. (await reader.StoryAsync(view, Aborted)).Select(l => SurveyLook.Line(l, units))];
        return true;
    }
}
