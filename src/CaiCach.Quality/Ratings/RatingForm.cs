using System.Text.Json;
using System.Text.Json.Serialization;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using CaiCach.Quality.Schemes;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Ratings;

/// <summary>Phiếu đánh giá: one edition of the slip, for the days on which it is handed out. Ratings keep the edition that they answered.</summary>
public sealed class RatingForm
{
    const string ShippedFile = "rating-form.json";
    const int MostQuestions = 20;

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    static readonly string[] Asked = [IndicatorCodes.TotalTime, IndicatorCodes.Contacts, IndicatorCodes.Agencies, IndicatorCodes.Attitude];

    RatingContent? read;

    public Guid Id { get; set; }

    public int Edition { get; set; }

    public string Name { get; set; } = "";

    public string LegalSource { get; set; } = "";

    /// <summary>True when the wording is ours and not that of an official form.</summary>
    public bool IsDemonstration { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>JSON of <see cref="RatingContent"/>.</summary>
    public string Content { get; set; } = "";

    public RatingContent Read() => read ??= JsonSerializer.Deserialize<RatingContent>(Content, Options)!;

    /// <summary>What is in force on a day: the house's own, or the shipped one while it has none.</summary>
    public static async Task<RatingForm> OnAsync(AppDb db, DateOnly day, CancellationToken cancellationToken) =>
        await db.Set<RatingForm>().AsNoTracking().Where(f => f.ValidFrom <= day && (f.ValidTo == null || day <= f.ValidTo)).OrderByDescending(f => f.Edition).FirstOrDefaultAsync(cancellationToken)
        ?? await db.Set<RatingForm>().AsNoTracking().OrderBy(f => f.Edition).FirstOrDefaultAsync(cancellationToken) ?? Shipped(DateTimeOffset.UnixEpoch);

    /// <summary>The form of a day, kept in the house from now on, with the caller's action.</summary>
    internal static async Task<RatingForm> KeptAsync(AppDb db, DateOnly day, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await db.Set<RatingForm>().AnyAsync(cancellationToken))
        {
            return await OnAsync(db, day, cancellationToken);
        }

        var shipped = Shipped(now);
        db.Add(shipped);
        return shipped;
    }

    internal static RatingForm Shipped(DateTimeOffset now)
    {
        using var file = new StreamReader(typeof(RatingForm).Assembly.GetManifestResourceStream(ShippedFile)!);
        var form = Parse(file.ReadToEnd(), out _)!;
        form.Id = Ids.New(now);
        return form;
    }

    /// <summary>Reads a form; null with what is wrong.</summary>
    internal static RatingForm? Parse(string json, out string wrong)
    {
        File? file;
        try
        {
            file = JsonSerializer.Deserialize<File>(NormalText.Composed(json), Options);
        }
        catch (JsonException bad)
        {
            wrong = $"Tệp không đọc được ở dòng {(bad.LineNumber ?? 0) + 1}; xem data/quality/README.md.";
            return null;
        }

        wrong = Fault(file) ?? "";
        return wrong.Length > 0 ? null : new RatingForm
        {
            Edition = file!.Edition, Name = file.Name!, LegalSource = file.LegalSource ?? "", IsDemonstration = file.Demonstration, ValidFrom = file.ValidFrom,
            Content = JsonSerializer.Serialize(new RatingContent(file.Minimum, file.Questions!), Options),
        };
    }

    static string? Fault(File? file) => file switch
    {
        null or { Questions: null or { Count: 0 or > MostQuestions } } => $"Phiếu có từ 1 đến {MostQuestions} câu.",
        { Name: null or "" or { Length: > 300 } } or { LegalSource.Length: > 300 } => "Phiếu cần tên, tối đa 300 ký tự.",
        { Edition: < 1 } => "Phiên bản là số từ 1.",
        { Minimum: < 2 } => "Số phiếu tối thiểu để hiện từ 2: ít hơn là lộ từng phiếu.",
        _ when file.Questions.FirstOrDefault(q => q?.Options is null || string.IsNullOrWhiteSpace(q.Text) || q.Options.Count < 2 || q.Options.Any(o => o?.Code is not { Length: 1 } || o.Code[0] == DossierRating.Blank || string.IsNullOrWhiteSpace(o.Text))
            || q.Options.DistinctBy(o => o.Code).Count() != q.Options.Count) is { } bad => $"Câu “{bad.Text}” cần từ 2 phương án, mỗi phương án một mã riêng dài 1 ký tự.",
        _ when file.Questions.FirstOrDefault(q => !Asked.Contains(q.Indicator)) is { } bad => $"Câu “{bad.Text}” hỏi về chỉ số “{bad.Indicator}”; người dân đánh giá các chỉ số {string.Join(", ", Asked)}.",
        _ when file.Questions.DistinctBy(q => q.Indicator).Count() != file.Questions.Count => "Mỗi chỉ số một câu.",
        _ => null,
    };

    sealed record File(int Edition, string? Name, string? LegalSource, bool Demonstration, DateOnly ValidFrom, int Minimum, IReadOnlyList<RatingQuestion>? Questions);
}
