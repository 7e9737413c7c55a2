/** Why a file was not taken; told at once. */
export function WhyNot({ error }: { readonly error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <p className="desk-error" role="alert">
      {error}
    </p>
  );
}
