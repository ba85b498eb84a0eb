using System.Text.RegularExpressions;
using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Running;
using CaiCach.Web.Hosting;
using CaiCach.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace CaiCach.Web.Pages.Rounds.Opening;

/// <summary>Opens a round.</summary>
public sealed partial class NewModel(OpenRound command, RoundList rounds, UnitDirectory units, LocalClock clock, CurrentOfficial current) : KitPage(current)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public int? Year { get; set; }

    [BindProperty]
    public Guid? SetId { get; set; }

    [BindProperty]
    public Guid? OwnerId { get; set; }

    [BindProperty]
    public string Bands { get; set; } = "Xuất sắc: 90\nTốt: 80\nKhá: 70\nTrung bình: 50";

    [BindProperty]
    public DateOnly? CutOff { get; set; }

    [BindProperty]
    public DateOnly? SubmitBy { get; set; }

    [BindProperty]
    public string Time { get; set; } = "17:00";

    public IReadOnlyList<CriteriaSet> Sets { get; private set; } = [];

    public IReadOnlyList<Unit> Owners { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Year = Sets.Count > 0 ? Sets[0].YearTo : clock.Today.Year;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        if (ReadBands() is not { } bands)
        {
            return Refuse([new Kernel.Outcomes.Refusal("round.bands", "Mỗi dòng một hạng: tên, dấu hai chấm, mức điểm, ví dụ “Tốt: 80”.", nameof(Bands))]);
        }

        var opened = await command.RunAsync(
            new OpenRoundOptions { Code = Code, Name = Name, Year = Year ?? 0, SetId = SetId ?? Guid.Empty, OwnerId = OwnerId, Bands = bands, CutOff = CutOff, SubmitBy = RoundLooks.Instant(SubmitBy, Time) }, Current.Context(CommandKey), Aborted);
        if (!opened.Succeeded)
        {
            return Refuse(opened.Refusals);
        }

        Flash("Đã mở kỳ đánh giá. Xem lại đơn vị, khối, lập tổ thẩm định rồi bắt đầu tự chấm.");
        return Redirect($"/index/rounds/{opened.Value.Id}");
    }

    List<Band>? ReadBands()
    {
        var bands = new List<Band>();
        foreach (var line in (Bands ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Line().Match(line) is not { Success: true } read || !VietnameseNumber.TryRead(read.Groups[2].Value, out var from))
            {
                return null;
            }

            bands.Add(new Band(read.Groups[1].Value.Trim(), from ?? 0));
        }

        return bands;
    }

    async Task LoadAsync()
    {
        var snapshot = await units.GetAsync(Aborted);
        Owners = [.. snapshot.Agencies.Where(u => u.ValidTo is null && RoundDoor.MayRun(Current.Authority, u))];
        Sets = await rounds.SetsAsync(Owners.All(o => o.Kind == UnitKind.District), Aborted);
    }

    [GeneratedRegex(@"^([^:]+):\s*([0-9.,]+)$")]
    private static partial Regex Line();
}
