namespace CaiCach.Quality.Ratings;

/// <summary>Câu hỏi about one of the indicators that citizens answer.</summary>
public sealed record RatingQuestion(string Indicator, string Text, IReadOnlyList<RatingOption> Options)
{
    public RatingOption? Find(char code) => Options.FirstOrDefault(o => o.Code[0] == code);
}
