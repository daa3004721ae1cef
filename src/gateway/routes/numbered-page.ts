// Pages that are counted from 1, as the older paths of users and teams have them. Source: bifrost-api.md §1.1 "Pagination".

/** Where a page begins, and what is answered about it. */
export function numbered({ page, limit }: { readonly page: number; readonly limit: number }, total: number) {
  const offset = (page - 1) * limit;
  return {
    offset,
    total,
    page,
    limit,
    total_pages: Math.ceil(total / limit),
    has_more: offset + limit < total,
  };
}
