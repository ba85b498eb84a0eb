using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Rechecking;

namespace CaiCach.Surveys.Listing;

/// <summary>A drawn sheet as the second person sees it.</summary>
/// <param name="MayCheck">False for the one who entered it.</param>
public sealed record DrawnSheet(AnswerSheet Sheet, RecheckedSheet Recheck, int Draw, bool MayCheck);
