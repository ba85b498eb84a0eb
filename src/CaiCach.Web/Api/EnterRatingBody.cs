using CaiCach.Quality.Ratings;

namespace CaiCach.Web.Api;

#pragma warning disable CA1812 // made by the JSON reader
internal sealed record EnterRatingBody(string? Code, Guid? AgencyId, HandOut HandOut, RatingChannel Channel, DateOnly? RatedOn, Dictionary<string, string?>? Answers);
#pragma warning restore CA1812
